import { z } from 'zod'
import type { NeedContent, NeedTexts } from '../../schema/events/needs.ts'
import type { OfferContent, OfferTexts } from '../../schema/events/offers.ts'
import type { Declarations } from '../../schema/events/values.ts'
import type { ConferenceContent } from '../../schema/events/conferences.ts'
import type { ConflictOfInterest, OrganizationKind, Role, ShowOnBoard, Side } from '../../schema/events/vocabulary.ts'
import { conferenceContent } from './conferences.ts'
import type { Client, Done, TestHub, Values } from './hub.ts'
import { declarations, needContent } from './needs.ts'
import { offerContent } from './offers.ts'

/** An organization with its owner. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly owner: Client
}
export interface Park extends Member {
  readonly kind: 'PARK'
}
/** Something of an organization, at the revision that was told last. */
export interface Owned {
  readonly id: string
  readonly revision: number
  readonly of: Member
}
export interface Conference {
  readonly id: string
  readonly park: Park
}
export interface Pair {
  readonly need: Owned
  readonly offer: Owned
  readonly conference?: Conference | undefined
}
interface Organizing {
  readonly kind?: OrganizationKind
  readonly name?: string
  readonly shortName?: string
}

const Revision = z.object({ pair: z.object({ revision: z.number() }).nullable() })

/** What people do at a hub, in the words of the domain, each by the mutations that they would use. */
export class Story {
  readonly hub: TestHub
  readonly operator: Client
  #count = 0

  constructor(hub: TestHub, operator: Client) {
    this.hub = hub
    this.operator = operator
  }

  /** Words that nobody used before. */
  unique(words: string): string {
    return `${words} ${++this.#count}`
  }

  async registered(values: Values, name = this.unique('Organization')): Promise<Member & { readonly revision: number }> {
    const owner = await this.hub.as(`owner of ${name}`)
    const { id, revision } = await owner.does('registerOrganization', { kind: 'ENTERPRISE', name, ...values })
    return { id, name, owner, revision }
  }

  async verified(values: Values, name?: string): Promise<Member> {
    const { revision, ...member } = await this.registered(values, name)
    await this.operator.does('verifyOrganization', { organizationId: member.id, expectedRevision: revision })
    return member
  }

  async park(name = this.unique('Park')): Promise<Park> {
    return { kind: 'PARK', ...await this.verified({ kind: 'PARK' }, name) }
  }

  /** A verified organization in a park. */
  member(park: Park, { name, ...said }: Organizing = {}): Promise<Member> {
    return this.verified({ ...said, parkId: park.id }, name)
  }

  /** Somebody who was invited and came. */
  async joined(organization: Member, role: Role, name = this.unique(`${role} of ${organization.name}`)): Promise<Client> {
    return this.joins(await this.hub.as(name), organization, role)
  }
  /** Somebody who is known already comes to another organization. */
  async joins(person: Client, organization: Member, role: Role): Promise<Client> {
    const { shownOnce } = await organization.owner.does('inviteMember', {
      organizationId: organization.id, role, emailAddress: person.email, expectedRevision: await this.revisionOf(organization.owner, organization.id),
    })
    await person.does('acceptInvitation', { secret: new URL(shownOnce ?? '').hash.slice(1) })
    return person
  }

  async revisionOf(reader: Client, id: string): Promise<number> {
    const { node } = await reader.read(z.object({ node: z.object({ revision: z.number() }) }), `query ($id: ID!) { node(id: $id) {
      ... on Organization { revision } ... on Need { revision } ... on Offer { revision } ... on Conference { revision } ... on Registration { revision }
      ... on Entry { revision } ... on Match { revision } ... on Person { revision } } }`, { id })
    return node.revision
  }

  async draftedNeed(of: Member, content: Partial<NeedContent> = {}): Promise<Owned> {
    return { of, ...await of.owner.does('draftNeed', { organizationId: of.id, content: { ...needContent, title: this.unique(needContent.title), ...content } }) }
  }
  async renderedNeed({ of, id, revision }: Owned, texts: NeedTexts = { title: '薄铝板焊接' }, language = 'zh-CN'): Promise<Owned> {
    return { of, ...await of.owner.does('renderNeed', { needId: id, expectedRevision: revision, language, texts }) }
  }
  async submittedNeed(of: Member, park: Park, content: Partial<NeedContent> = {}, declared: Partial<Declarations> = {}): Promise<Owned> {
    const { id, revision } = await this.draftedNeed(of, content)
    return { of, ...await of.owner.does('submitNeed', { needId: id, expectedRevision: revision, parkId: park.id, declarations: { ...declarations, ...declared } }) }
  }
  /** A need of an organization without a park, which waits for the operator to assign one. */
  async needWithoutPark(content: Partial<NeedContent> = {}): Promise<Owned> {
    const of = await this.verified({})
    const { id, revision } = await this.draftedNeed(of, content)
    return { of, ...await of.owner.does('submitNeed', { needId: id, expectedRevision: revision, declarations }) }
  }
  async readyNeed(of: Member, park: Park, content: Partial<NeedContent> = {}): Promise<Owned> {
    const { id } = await this.submittedNeed(of, park, content)
    return { of, ...await park.owner.does('reviewNeed', { needId: id, verdict: 'READY' }) }
  }
  async publishedNeed(of: Member, park: Park, content: Partial<NeedContent> = {}): Promise<Owned> {
    const { id, revision } = await this.readyNeed(of, park, content)
    return { of, ...await of.owner.does('publishNeed', { needId: id, expectedRevision: revision }) }
  }

  /** Somebody whom the reviewing park asks about a need, with the link. */
  async invitedExpert(need: Owned, park: Park): Promise<{ readonly expert: Client; readonly id: string; readonly secret: string }> {
    const expert = await this.hub.as(this.unique('Expert'))
    const { id, shownOnce } = await park.owner.does('inviteExpert', { needId: need.id, emailAddress: expert.email })
    return { expert, id, secret: secretIn(shownOnce) }
  }
  async acceptedExpert(need: Owned, park: Park, conflicts: readonly ConflictOfInterest[] = []): Promise<{ readonly expert: Client; readonly id: string; readonly revision: number }> {
    const { expert, secret } = await this.invitedExpert(need, park)
    return { expert, ...await expert.does('acceptExpertInvitation', { secret, conflicts }) }
  }

  async delegated({ id, of }: Owned): Promise<{ readonly id: string; readonly secret: string; readonly code: string }> {
    const { id: delegationId, shownOnce, code = '' } = await of.owner.does('delegateThing', { thingId: id })
    return { id: delegationId, secret: secretIn(shownOnce), code }
  }
  /** A researcher who took on what its organization entrusted to them. */
  async researcherOf(thing: Owned): Promise<{ readonly researcher: Client; readonly id: string }> {
    const researcher = await this.hub.as(this.unique('Researcher'))
    const { id, secret, code } = await this.delegated(thing)
    await researcher.does('acceptDelegation', { secret, code })
    return { researcher, id }
  }

  async draftedOffer(of: Member, content: Partial<OfferContent> = {}): Promise<Owned> {
    return { of, ...await of.owner.does('draftOffer', { organizationId: of.id, content: { ...offerContent, title: this.unique(offerContent.title), ...content } }) }
  }
  async renderedOffer({ of, id, revision }: Owned, texts: OfferTexts = { title: '摆动光束激光焊接' }, language = 'zh-CN'): Promise<Owned> {
    return { of, ...await of.owner.does('renderOffer', { offerId: id, expectedRevision: revision, language, texts }) }
  }
  async publishedOffer(of: Member, content: Partial<OfferContent> = {}, declared: Partial<Declarations> = {}): Promise<Owned> {
    const { id, revision } = await this.draftedOffer(of, content)
    return { of, ...await of.owner.does('publishOffer', { offerId: id, expectedRevision: revision, declarations: { ...declarations, ...declared } }) }
  }

  async draftedConference(park: Park, content: Partial<ConferenceContent> = {}): Promise<Done> {
    return park.owner.does('draftConference', { parkId: park.id, content: { ...conferenceContent, title: this.unique('Conference'), ...content } })
  }
  async announcedConference(park: Park): Promise<Conference & { readonly revision: number }> {
    const { id, revision } = await this.draftedConference(park)
    const announced = await park.owner.does('announceConference', { conferenceId: id, expectedRevision: revision })
    return { id, park, revision: announced.revision }
  }
  /** A conference whose board is open. */
  async openConference(park: Park): Promise<Conference> {
    const { id, revision } = await this.announcedConference(park)
    await park.owner.does('openBoard', { conferenceId: id, expectedRevision: revision })
    return { id, park }
  }

  register({ id, owner }: Member, conference: Conference): Promise<Done> {
    return owner.does('registerForConference', { conferenceId: conference.id, organizationId: id })
  }
  enterNeed({ id, of }: Owned, conference: Conference, showOnBoard: ShowOnBoard = 'NAMES'): Promise<Done> {
    return of.owner.does('enterNeed', { conferenceId: conference.id, needId: id, showOnBoard })
  }
  enterOffer({ id, of }: Owned, conference: Conference, showOnBoard: ShowOnBoard = 'NAMES'): Promise<Done> {
    return of.owner.does('enterOffer', { conferenceId: conference.id, offerId: id, showOnBoard })
  }

  /** A need and an offer of registered organizations, entered on an open board. */
  async enteredPair(conference: Conference, need: Owned, offer: Owned, showOnBoard: ShowOnBoard = 'NAMES'): Promise<Pair> {
    await this.register(need.of, conference)
    await this.register(offer.of, conference)
    await this.enterNeed(need, conference, showOnBoard)
    await this.enterOffer(offer, conference, showOnBoard)
    await this.hub.settled()
    return { need, offer, conference }
  }

  /** What a side has to name when it speaks; where it may not know of the other, as of a pair in which nothing was said. */
  async spoken({ need, offer, conference }: Pair, side: Side, by = (side === 'NEED' ? need : offer).of.owner): Promise<Values> {
    const { pair } = await by.read(Revision, 'query ($needId: ID!, $offerId: ID!) { pair(needId: $needId, offerId: $offerId) { revision } }', { needId: need.id, offerId: offer.id })
    return { needId: need.id, offerId: offer.id, side, expectedRevision: pair?.revision ?? -1, ...(conference === undefined ? {} : { conferenceId: conference.id }) }
  }
  async interest(pair: Pair, side: Side): Promise<Done> {
    return ownerOn(pair, side).does('expressInterest', await this.spoken(pair, side))
  }
  async decline(pair: Pair, side: Side, reason = 'Not this year.'): Promise<Done> {
    return ownerOn(pair, side).does('declineMatch', { ...await this.spoken(pair, side), reason })
  }
  async mutual(pair: Pair): Promise<Done> {
    await this.interest(pair, 'NEED')
    return this.interest(pair, 'OFFER')
  }
}

const secretIn = (link: string | undefined): string => new URL(link ?? '').hash.slice(1)

export const ownerOn = ({ need, offer }: Pair, side: Side): Client => (side === 'NEED' ? need : offer).of.owner

/** A story at a hub, with its operator. */
export const storyAt = async (hub: TestHub): Promise<Story> => new Story(hub, await hub.operator())
