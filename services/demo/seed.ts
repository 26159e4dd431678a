import type { z } from 'zod'
import type { DomainEvent } from '../../schema/events/event.ts'
import { readEvent } from '../../schema/events/events.ts'
import { ConferenceId, MatchId, NeedId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { Command } from '../commands/command.ts'
import type { Accepted, Request } from '../commands/handler.ts'
import { commandKey, idOfCreated, naturalId } from '../commands/keys.ts'
import { Refusal } from '../commands/refusal.ts'
import { announceConference } from '../conferences/announceConference.ts'
import { draftConference } from '../conferences/draftConference.ts'
import { openBoard } from '../conferences/openBoard.ts'
import type { Core } from '../core.ts'
import { enterNeed } from '../entries/enterNeed.ts'
import { enterOffer } from '../entries/enterOffer.ts'
import { processActor, type Actor } from '../identity/actor.ts'
import { known } from '../known.ts'
import { declineMatch } from '../matches/declineMatch.ts'
import { expressInterest } from '../matches/expressInterest.ts'
import { idOfMatch } from '../matches/pair.ts'
import { recordContract } from '../matches/recordContract.ts'
import { recordIntent } from '../matches/recordIntent.ts'
import { draftNeed } from '../needs/draftNeed.ts'
import { publishNeed } from '../needs/publishNeed.ts'
import { reviewNeed } from '../needs/reviewNeed.ts'
import { submitNeed } from '../needs/submitNeed.ts'
import { draftOffer } from '../offers/draftOffer.ts'
import { publishOffer } from '../offers/publishOffer.ts'
import { declarationVersion } from '../things/declaring.ts'
import type { Office } from '../office/office.ts'
import { enterOrganization } from '../organizations/enterOrganization.ts'
import { registerOrganization } from '../organizations/registerOrganization.ts'
import { verifyOrganization } from '../organizations/verifyOrganization.ts'
import { appointOperator } from '../people/appointOperator.ts'
import { registerForConference } from '../registrations/registerForConference.ts'
import { demoContent, type DemoContent, type DemoOrganization, type MatchStory } from './content.ts'
import { demoPeople, demoRoles, settlePeople, type DemoPerson } from './people.ts'

const declarations = { textVersion: declarationVersion, trueAndAuthorized: true, noStateSecrets: true, mayBePublished: true, exportControl: 'NO' } as const
const unclaimedList = 'demo'

/**
 * Tells the demo's story once, by the commands that everybody uses, each asked by the person whose affair it is. Every request has an id of its own
 * that is the same each time, so a story that was broken off goes on where it stopped.
 * Answers where it plays, and the people as whom one looks around.
 */
export async function seedDemo(core: Core, office: Office): Promise<{ readonly conferenceId: string; readonly people: typeof demoRoles }> {
  await settlePeople(office, core.clock)
  await known(core, await core.store.head())
  const operator = personOf('operator')
  await new Telling(core).ask(appointOperator, { personId: operator.personId }, { actor: processActor('demo'), words: ['operator'] })
  const content = demoContent(await firstDay(core, operator))
  if (!(await isTold(core, content))) await tell(core, content)
  return { conferenceId: idOf(draftConference, personOf('park'), ['conference']), people: demoRoles }
}

/** The story is dated from the day on which it began, also where it goes on on another. */
async function firstDay({ store }: Core, { personId }: DemoPerson): Promise<string> {
  const [appointed] = await store.read(`person-${personId}`)
  if (appointed === undefined) throw new Error('The demo has no operator.')
  return readEvent(appointed).metadata.at.slice(0, 10)
}

/** Its last word is about its last match; what people did after that stays. */
async function isTold({ store }: Core, { needs, offers, organizations, story }: DemoContent): Promise<boolean> {
  const last = story.matches.at(-1)
  const need = needs.find(({ key }) => key === last?.need)
  const offer = offers.find(({ key }) => key === last?.offer)
  if (need === undefined || offer === undefined) throw new Error('The demo ends with no match.')
  const speaker = (thing: typeof need | typeof offer) => speakerFor(organizationOf(organizations, thing.organization))
  const matchId = idOfMatch({
    needId: NeedId.parse(idOf(draftNeed, speaker(need), ['need', need.key])), offerId: OfferId.parse(idOf(draftOffer, speaker(offer), ['offer', offer.key])),
  })
  return (await store.read(`match-${matchId}`)).length > 0
}

async function tell(core: Core, { organizations, conference, needs, offers, story }: DemoContent): Promise<void> {
  const telling = new Telling(core)
  const host = () => core.standing(personOf('park').personId)
  const park = organizationOf(organizations, 'park')
  const parkId = await telling.register(park, undefined)
  const ids = new Map([[park.key, parkId]])
  await Promise.all(organizations.filter(({ kind }) => kind !== 'PARK').map(async (organization) => {
    ids.set(organization.key, await telling.register(organization, parkId))
  }))
  const organizationId = (key: string) => OrganizationId.parse(ids.get(key))

  const drafted = await telling.ask(draftConference, { parkId, content: conference }, { actor: host(), words: ['conference'] })
  const conferenceId = ConferenceId.parse(drafted.id)
  const announced = await telling.ask(announceConference, { conferenceId }, { actor: host(), words: ['announce'], revision: drafted.revision })

  /** Who speaks for an organisation: its own person, or its park on behalf. */
  const forOrganization = (key: string) => {
    const organization = organizationOf(organizations, key)
    return { actor: core.standing(speakerFor(organization).personId), ...(organization.onBehalf === undefined ? {} : { onBehalf: organization.onBehalf }) }
  }
  await Promise.all(organizations.filter(({ kind }) => kind !== 'PARK').map(({ key }) =>
    telling.ask(registerForConference, { conferenceId, organizationId: organizationId(key) }, { ...forOrganization(key), words: ['registration', key] })))

  const things = new Map<string, string>()
  await Promise.all(needs.map(async ({ key, organization, content }) => {
    const by = forOrganization(organization)
    const { reaches = 'DRAFT', advice, showOnBoard = 'NAMES' } = story.needs[key] ?? {}
    const drafted = await telling.ask(draftNeed, { organizationId: organizationId(organization), content }, { ...by, words: ['need', key] })
    const needId = NeedId.parse(drafted.id)
    things.set(key, needId)
    if (reaches === 'DRAFT') return
    const submitted = await telling.ask(submitNeed, { needId, conferenceId, declarations }, { ...by, words: ['submit', key], revision: drafted.revision })
    if (reaches === 'SUBMITTED') return
    const verdict = reaches === 'REFINED' ? { verdict: 'REFINE' as const, ...(advice === undefined ? {} : { advice }) } : { verdict: 'READY' as const }
    const reviewed = await telling.ask(reviewNeed, { needId, ...verdict }, { actor: host(), words: ['review', key], revision: submitted.revision })
    if (reaches === 'REFINED' || reaches === 'READY') return
    await telling.ask(publishNeed, { needId }, { ...by, words: ['publish', key], revision: reviewed.revision })
    if (reaches === 'ENTERED') await telling.ask(enterNeed, { conferenceId, needId, showOnBoard }, { ...by, words: ['enter', key] })
  }))
  await Promise.all(offers.map(async ({ key, organization, content }) => {
    const by = forOrganization(organization)
    const { reaches = 'DRAFT', showOnBoard = 'NAMES' } = story.offers[key] ?? {}
    const drafted = await telling.ask(draftOffer, { organizationId: organizationId(organization), content }, { ...by, words: ['offer', key] })
    const offerId = OfferId.parse(drafted.id)
    things.set(key, offerId)
    if (reaches === 'DRAFT') return
    await telling.ask(publishOffer, { offerId, declarations, acknowledgesNoveltyLoss: true }, { ...by, words: ['publish', key], revision: drafted.revision })
    if (reaches === 'ENTERED') await telling.ask(enterOffer, { conferenceId, offerId, showOnBoard }, { ...by, words: ['enter', key] })
  }))
  await telling.ask(openBoard, { conferenceId }, { actor: host(), words: ['board'], revision: announced.revision })

  const ownerOf = new Map([...needs, ...offers].map(({ key, organization }) => [key, organization]))
  for (const match of story.matches) {
    const pair = { needId: NeedId.parse(things.get(match.need)), offerId: OfferId.parse(things.get(match.offer)), conferenceId }
    const by = (side: Side) => forOrganization(ownerOf.get(side === 'NEED' ? match.need : match.offer) ?? '')
    await telling.match(match, pair, by)
  }
}

const personOf = (key: string): DemoPerson => {
  const person = demoPeople.find((person) => person.key === key)
  if (person === undefined) throw new Error(`The demo has nobody for ${key}.`)
  return person
}
const organizationOf = (organizations: readonly DemoOrganization[], key: string): DemoOrganization => {
  const organization = organizations.find((organization) => organization.key === key)
  if (organization === undefined) throw new Error(`The demo has no organisation ${key}.`)
  return organization
}
const speakerFor = ({ key, onBehalf }: DemoOrganization): DemoPerson => personOf(onBehalf === undefined ? key : 'park')
/** Of what somebody makes in the story. */
const idOf = ({ name, aggregate: { category } }: { readonly name: string; readonly aggregate: { readonly category: string } }, { personId }: DemoPerson, words: readonly string[]): string =>
  idOfCreated(commandKey(personId, name, commandIdOf(words)), category)
const commandIdOf = (words: readonly string[]): string => naturalId('demo', ...words)

interface Asking extends Pick<Request, 'actor' | 'onBehalf'> {
  readonly actor: Actor
  /** What is asked, in the words of the story; they name the request. */
  readonly words: readonly string[]
  readonly revision?: bigint
}

/** Asks, waits until it is known, and takes a refusal for a mistake in the story. */
class Telling {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  async ask<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
    command: Command<Name, Input, State, Event, Known>, input: z.infer<Input>, { words, revision, ...who }: Asking,
  ): Promise<Accepted> {
    const outcome = await this.#core.handle(command, input, { ...who, commandId: commandIdOf(words), ...(revision === undefined ? {} : { expectedRevision: revision }) })
    if (outcome instanceof Refusal) throw new Error(`The demo's story fails at ${command.name} ${words.join(' ')}: ${outcome.code} ${outcome.path.join('.')}`)
    await known(this.#core, outcome.position)
    return outcome
  }

  /** Registered by its own people and verified by the operator, or entered by its park. */
  async register({ key, onBehalf, kind, ...said }: DemoOrganization, parkId: OrganizationId | undefined): Promise<OrganizationId> {
    if (onBehalf !== undefined && parkId !== undefined && kind !== 'PARK') {
      const { name, shortName, region } = said
      const entered = await this.ask(enterOrganization, { parkId, kind, name, shortName, region, source: unclaimedList }, { actor: this.#standing('park'), words: ['enter', key] })
      return OrganizationId.parse(entered.id)
    }
    const inPark = kind === 'ENTERPRISE' && parkId !== undefined ? { parkId } : {}
    const registered = await this.ask(registerOrganization, { kind, ...said, ...inPark }, { actor: this.#standing(key), words: ['register', key] })
    const organizationId = OrganizationId.parse(registered.id)
    await this.ask(verifyOrganization, { organizationId }, { actor: this.#standing('operator'), words: ['verify', key], revision: registered.revision })
    return organizationId
  }

  /** What the two sides say to each other, in order. */
  async match(
    { need, offer, interests, declined, intent, contract }: MatchStory,
    pair: { readonly needId: NeedId; readonly offerId: OfferId; readonly conferenceId: ConferenceId },
    by: (side: Side) => Pick<Asking, 'actor' | 'onBehalf'>,
  ): Promise<void> {
    const matchId = MatchId.parse(idOfMatch(pair))
    const { conferenceId } = pair
    let revision = -1n
    const next = async (accepted: Promise<Accepted>) => { ({ revision } = await accepted) }
    for (const side of interests) await next(this.ask(expressInterest, { ...pair, side }, { ...by(side), words: ['interest', need, offer, side], revision }))
    if (declined !== undefined) await next(this.ask(declineMatch, { ...pair, ...declined }, { ...by(declined.side), words: ['decline', need, offer], revision }))
    if (intent !== undefined) await next(this.ask(recordIntent, { matchId, conferenceId, ...intent }, { ...by(intent.side), words: ['intent', need, offer], revision }))
    if (contract !== undefined) await next(this.ask(recordContract, { matchId, conferenceId, ...contract }, { ...by(contract.side), words: ['contract', need, offer], revision }))
  }

  #standing(key: string): Actor {
    return this.#core.standing(personOf(key).personId)
  }
}
