import type { Client, Values } from './hub.ts'
import { declarations, needContent } from './needs.ts'
import { conferenceContent } from './conferences.ts'
import { offerContent } from './offers.ts'
import type { Pair, Park, Story } from './story.ts'

/** One request that succeeds, and what is wrong with it when something is changed. */
export interface Asked {
  readonly by: Client
  readonly input: Values
}
type Wrong = readonly [change: Values, ...path: string[]]
export interface MutationCase {
  /** Makes what the mutation is about, and says who asks what of it. */
  prepare(story: Story): Promise<Asked>
  readonly makes: string
  /** Events that it appends; one if nothing is said. */
  readonly events?: number
  /** Changes after which a field can't be used, with the path that is named. */
  readonly invalid: readonly Wrong[]
  /** The field that names what it is about, if it names something. */
  readonly about?: string
  /** What somebody is told who has nothing to do with it. */
  readonly denied: 'FORBIDDEN' | 'NOT_FOUND' | 'INVITATION_USED' | 'ALLOWED'
  /** What is said where an id names nothing. */
  readonly unknown?: 'NOT_FOUND' | 'INVITATION_USED'
}

const tooLong = (most: number) => 'x'.repeat(most + 1)
const money = { amount: '5', currency: 'CNY' }
const need = (changed: Values): Values => ({ content: { ...needContent, ...changed } })
const offer = (changed: Values): Values => ({ content: { ...offerContent, ...changed } })
const conference = (changed: Values): Values => ({ content: { ...conferenceContent, ...changed } })

const wrongNeeds: readonly Wrong[] = [
  [need({ title: tooLong(300) }), 'content', 'title'],
  [need({ title: '  ' }), 'content', 'title'],
  [need({ openUntil: '2026-02-30' }), 'content', 'openUntil'],
  [need({ budget: { min: '10', max: '9', currency: 'CNY' } }), 'content', 'budget', 'max'],
  [need({ budget: { currency: 'yuan' } }), 'content', 'budget', 'currency'],
  [need({ trlWanted: { min: 7, max: 3 } }), 'content', 'trlWanted', 'max'],
  [need({ keywords: Array.from({ length: 13 }, (_, index) => `word ${index}`) }), 'content', 'keywords'],
]
const wrongOffers: readonly Wrong[] = [
  [offer({ title: tooLong(300) }), 'content', 'title'],
  [offer({ openUntil: '2026-13-01' }), 'content', 'openUntil'],
  [offer({ trl: 10 }), 'content', 'trl'],
  [offer({ price: { amount: '00.5', currency: 'CNY', basis: 'ASK' } }), 'content', 'price', 'amount'],
]
const wrongConferences: readonly Wrong[] = [
  [conference({ title: tooLong(200) }), 'content', 'title'],
  [conference({ begins: '2026-10-13', ends: '2026-10-12' }), 'content', 'ends'],
  [conference({ timeZone: 'Mars/Olympus' }), 'content', 'timeZone'],
]
const undeclared: Wrong = [{ declarations: { ...declarations, noStateSecrets: false } }, 'declarations', 'noStateSecrets']
const wrongOrganizations: readonly Wrong[] = [[{ name: tooLong(200) }, 'name'], [{ shortName: tooLong(20) }, 'shortName'], [{ region: 'Jiangsu' }, 'region']]

let ofAll: Promise<Park> | undefined
/** One park for whatever needs no park of its own. */
const parkOfAll = (story: Story): Promise<Park> => (ofAll ??= story.park('Park of all cases'))
const pairOf = async (story: Story): Promise<Pair> => {
  const park = await parkOfAll(story)
  return { need: await story.publishedNeed(await story.member(park), park), offer: await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' })) }
}
const onPair = async (story: Story, said: Values): Promise<Asked> => {
  const pair = await pairOf(story)
  const { conferenceId: _, ...spoken } = await story.spoken(pair, 'NEED')
  return { by: pair.need.of.owner, input: { ...spoken, ...said } }
}
const onMutual = async (story: Story, said: Values): Promise<Asked> => {
  const pair = await pairOf(story)
  const { id } = await story.mutual(pair)
  return { by: pair.need.of.owner, input: { matchId: id, side: 'NEED', ...said } }
}
/** An organization that waits for the operator, and its owner. */
const waiting = async (story: Story) => story.registered({ parkId: (await parkOfAll(story)).id })
const entered = async (story: Story) => {
  const pair = await pairOf(story)
  const open = await story.announcedConference(await parkOfAll(story))
  await story.register(pair.need.of, open)
  return { pair, open }
}

/** Every mutation of the hub, each by its name. */
export const mutationCases: Readonly<Record<string, MutationCase>> = {
  registerOrganization: {
    makes: 'Organization', events: 2, denied: 'ALLOWED', invalid: [...wrongOrganizations, [{ code: { scheme: 'USCC', value: tooLong(100) } }, 'code', 'value']],
    prepare: async (story) => ({ by: await story.hub.as('founder'), input: { kind: 'ENTERPRISE', name: 'Founded Works', parkId: (await parkOfAll(story)).id } }),
  },
  enterOrganization: {
    makes: 'Organization', about: 'parkId', denied: 'FORBIDDEN', invalid: [...wrongOrganizations, [{ source: '' }, 'source']],
    async prepare(story) {
      const park = await parkOfAll(story)
      return { by: park.owner, input: { parkId: park.id, kind: 'ENTERPRISE', name: 'Entered Works', source: 'Exhibitors' } }
    },
  },
  verifyOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'NOT_FOUND', invalid: [[{ code: { scheme: 'LEI', value: tooLong(100) } }, 'code', 'value']],
    async prepare(story) {
      const { id, revision } = await waiting(story)
      return { by: story.operator, input: { organizationId: id, expectedRevision: revision } }
    },
  },
  rejectOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'NOT_FOUND', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    prepare: async (story) => ({ by: story.operator, input: { organizationId: (await waiting(story)).id, reason: 'It is no organization.' } }),
  },
  suspendOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    prepare: async (story) => ({ by: story.operator, input: { organizationId: (await story.member(await parkOfAll(story))).id, reason: 'It is being looked into.' } }),
  },
  reinstateOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const { id } = await story.member(await parkOfAll(story))
      const { revision } = await story.operator.does('suspendOrganization', { organizationId: id, reason: 'It is being looked into.' })
      return { by: story.operator, input: { organizationId: id, expectedRevision: revision } }
    },
  },
  placeOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ parkId: 'elsewhere' }, 'parkId']],
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, parkId: (await story.park()).id, expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  inviteMember: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ emailAddress: 'nobody' }, 'emailAddress']],
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, role: 'EDITOR', emailAddress: 'somebody@people.example', expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  acceptInvitation: {
    makes: 'Organization', about: 'secret', unknown: 'INVITATION_USED', denied: 'INVITATION_USED', invalid: [[{ secret: tooLong(100) }, 'secret']],
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      const by = await story.hub.as('invited')
      const { invitationLink } = await owner.does('inviteMember', {
        organizationId: id, role: 'EDITOR', emailAddress: by.email, expectedRevision: await story.revisionOf(owner, id),
      })
      return { by, input: { secret: new URL(invitationLink ?? '').hash.slice(1) } }
    },
  },
  changeMemberRole: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const organization = await story.member(await parkOfAll(story))
      const { personId } = await story.joined(organization, 'VIEWER')
      const { id, owner } = organization
      return { by: owner, input: { organizationId: id, personId, role: 'EDITOR', expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  removeMember: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const organization = await story.member(await parkOfAll(story))
      const { personId } = await story.joined(organization, 'VIEWER')
      return { by: organization.owner, input: { organizationId: organization.id, personId } }
    },
  },
  appointOperator: {
    makes: 'Person', denied: 'NOT_FOUND', invalid: [[{ personId: 'she' }, 'personId']],
    prepare: async (story) => ({ by: story.operator, input: { personId: (await story.hub.as('second operator')).personId, expectedRevision: -1 } }),
  },
  dismissOperator: {
    makes: 'Person', denied: 'NOT_FOUND', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const { personId } = await story.hub.as('third operator')
      await story.operator.does('appointOperator', { personId, expectedRevision: -1 })
      return { by: story.operator, input: { personId } }
    },
  },
  draftNeed: {
    makes: 'Need', about: 'organizationId', denied: 'FORBIDDEN', invalid: wrongNeeds,
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, content: needContent } }
    },
  },
  reviseNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: wrongNeeds,
    async prepare(story) {
      const { id, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { needId: id, content: { ...needContent, title: 'Welding of thick aluminium' } } }
    },
  },
  submitNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [undeclared, [{ parkId: 'elsewhere' }, 'parkId']],
    async prepare(story) {
      const { id, revision, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { needId: id, expectedRevision: revision, declarations } }
    },
  },
  reviewNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ advice: tooLong(5_000) }, 'advice']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id } = await story.submittedNeed(await story.member(park), park)
      return { by: park.owner, input: { needId: id, verdict: 'REFINE', advice: 'Say how thick the plates are.' } }
    },
  },
  publishNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, revision, of } = await story.readyNeed(await story.member(park), park)
      return { by: of.owner, input: { needId: id, expectedRevision: revision } }
    },
  },
  withdrawNeed: {
    makes: 'Need', about: 'needId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, of } = await story.publishedNeed(await story.member(park), park)
      return { by: of.owner, input: { needId: id, reason: 'We found somebody.' } }
    },
  },
  reopenNeed: {
    makes: 'Need', about: 'needId', denied: 'NOT_FOUND', invalid: [[{ openUntil: '2026-02-30' }, 'openUntil']],
    async prepare(story) {
      const { id, of } = await story.draftedNeed(await story.member(await parkOfAll(story)))
      const { revision } = await of.owner.does('withdrawNeed', { needId: id })
      return { by: of.owner, input: { needId: id, openUntil: '2027-01-31', expectedRevision: revision } }
    },
  },
  draftOffer: {
    makes: 'Offer', about: 'organizationId', denied: 'FORBIDDEN', invalid: wrongOffers,
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story), { kind: 'UNIVERSITY' })
      return { by: owner, input: { organizationId: id, content: offerContent } }
    },
  },
  reviseOffer: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND', invalid: wrongOffers,
    async prepare(story) {
      const { id, of } = await story.draftedOffer(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { offerId: id, content: { ...offerContent, title: 'Laser welding of thick plates' } } }
    },
  },
  publishOffer: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND', invalid: [undeclared],
    async prepare(story) {
      const { id, revision, of } = await story.draftedOffer(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { offerId: id, expectedRevision: revision, declarations } }
    },
  },
  withdrawOffer: {
    makes: 'Offer', about: 'offerId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    async prepare(story) {
      const { id, of } = await story.publishedOffer(await story.member(await parkOfAll(story)))
      return { by: of.owner, input: { offerId: id } }
    },
  },
  reopenOffer: {
    makes: 'Offer', about: 'offerId', denied: 'NOT_FOUND', invalid: [[{ openUntil: '2026-02-30' }, 'openUntil']],
    async prepare(story) {
      const { id, of } = await story.publishedOffer(await story.member(await parkOfAll(story)))
      const { revision } = await of.owner.does('withdrawOffer', { offerId: id })
      return { by: of.owner, input: { offerId: id, openUntil: '2027-01-31', expectedRevision: revision } }
    },
  },
  draftConference: {
    makes: 'Conference', about: 'parkId', denied: 'FORBIDDEN', invalid: wrongConferences,
    async prepare(story) {
      const park = await parkOfAll(story)
      return { by: park.owner, input: { parkId: park.id, content: conferenceContent } }
    },
  },
  reviseConference: {
    makes: 'Conference', about: 'conferenceId', denied: 'NOT_FOUND', invalid: wrongConferences,
    async prepare(story) {
      const park = await parkOfAll(story)
      return { by: park.owner, input: { conferenceId: (await story.draftedConference(park)).id, content: { ...conferenceContent, venue: 'Hall 3' } } }
    },
  },
  announceConference: {
    makes: 'Conference', about: 'conferenceId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, revision } = await story.draftedConference(park)
      return { by: park.owner, input: { conferenceId: id, expectedRevision: revision } }
    },
  },
  openBoard: {
    makes: 'Conference', about: 'conferenceId', denied: 'FORBIDDEN', invalid: [],
    async prepare(story) {
      const { id, revision, park } = await story.announcedConference(await parkOfAll(story))
      return { by: park.owner, input: { conferenceId: id, expectedRevision: revision } }
    },
  },
  closeBoard: {
    makes: 'Conference', about: 'conferenceId', denied: 'FORBIDDEN', invalid: [],
    async prepare(story) {
      const { id, park } = await story.openConference(await parkOfAll(story))
      return { by: park.owner, input: { conferenceId: id } }
    },
  },
  archiveConference: {
    makes: 'Conference', about: 'conferenceId', denied: 'FORBIDDEN', invalid: [],
    async prepare(story) {
      const { id, park } = await story.announcedConference(await parkOfAll(story))
      return { by: park.owner, input: { conferenceId: id } }
    },
  },
  registerForConference: {
    makes: 'Registration', about: 'conferenceId', denied: 'FORBIDDEN', invalid: [[{ organizationId: 'ours' }, 'organizationId']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, owner } = await story.member(park)
      return { by: owner, input: { conferenceId: (await story.announcedConference(park)).id, organizationId: id } }
    },
  },
  withdrawRegistration: {
    makes: 'Registration', about: 'registrationId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const park = await parkOfAll(story)
      const member = await story.member(park)
      const { id } = await story.register(member, await story.announcedConference(park))
      return { by: member.owner, input: { registrationId: id } }
    },
  },
  enterNeed: {
    makes: 'Entry', about: 'needId', events: 2, denied: 'FORBIDDEN', invalid: [[{ conferenceId: 'autumn' }, 'conferenceId']],
    async prepare(story) {
      const { pair, open } = await entered(story)
      return { by: pair.need.of.owner, input: { conferenceId: open.id, needId: pair.need.id, showOnBoard: 'NAMES' } }
    },
  },
  enterOffer: {
    makes: 'Entry', about: 'offerId', events: 2, denied: 'FORBIDDEN', invalid: [[{ conferenceId: 'autumn' }, 'conferenceId']],
    async prepare(story) {
      const { pair, open } = await entered(story)
      await story.register(pair.offer.of, open)
      return { by: pair.offer.of.owner, input: { conferenceId: open.id, offerId: pair.offer.id, showOnBoard: 'NAMES' } }
    },
  },
  changeShowOnBoard: {
    makes: 'Entry', about: 'entryId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const { pair, open } = await entered(story)
      const { id, revision } = await story.enterNeed(pair.need, open)
      return { by: pair.need.of.owner, input: { entryId: id, showOnBoard: 'NEVER', expectedRevision: revision } }
    },
  },
  withdrawEntry: {
    makes: 'Entry', about: 'entryId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const { pair, open } = await entered(story)
      return { by: pair.need.of.owner, input: { entryId: (await story.enterNeed(pair.need, open)).id } }
    },
  },
  expressInterest: {
    makes: 'Match', about: 'needId', denied: 'FORBIDDEN', invalid: [[{ offerId: 'theirs' }, 'offerId']],
    prepare: (story) => onPair(story, {}),
  },
  declineMatch: {
    makes: 'Match', about: 'needId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    prepare: (story) => onPair(story, { reason: 'Not this year.' }),
  },
  reopenMatch: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ conferenceId: 'autumn' }, 'conferenceId']],
    async prepare(story) {
      const pair = await pairOf(story)
      await story.interest(pair, 'OFFER')
      const { id, revision } = await story.decline(pair, 'NEED')
      return { by: pair.need.of.owner, input: { matchId: id, side: 'NEED', expectedRevision: revision } }
    },
  },
  recordIntent: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ estimatedAmount: { amount: '01', currency: 'CNY' } }, 'estimatedAmount', 'amount']],
    prepare: (story) => onMutual(story, { form: 'ORAL', estimatedAmount: money }),
  },
  recordContract: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND',
    invalid: [
      [{ signedOn: '2026-02-30' }, 'signedOn'], [{ kind: 'TECHNOLOGY' }, 'technologyContractType'], [{ technologyAmount: { amount: '6', currency: 'CNY' } }, 'technologyAmount'],
      [{ period: { begins: '2026-06-02', ends: '2026-06-01' } }, 'period', 'ends'],
    ],
    prepare: (story) => onMutual(story, { kind: 'FRAMEWORK', total: money, signedOn: '2026-05-18' }),
  },
}
