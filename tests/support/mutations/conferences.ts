import { conferenceContent } from '../conferences.ts'
import type { Values } from '../hub.ts'
import type { Story } from '../story.ts'
import { pairOf, parkOfAll, tooLong, type MutationCases, type Wrong } from './mutationCase.ts'

const conference = (changed: Values): Values => ({ content: { ...conferenceContent, ...changed } })

const wrongConferences: readonly Wrong[] = [
  [conference({ title: tooLong(200) }), 'content', 'title'],
  [conference({ begins: '2026-10-13', ends: '2026-10-12' }), 'content', 'ends'],
  [conference({ timeZone: 'Mars/Olympus' }), 'content', 'timeZone'],
]
const entered = async (story: Story) => {
  const pair = await pairOf(story)
  const open = await story.announcedConference(await parkOfAll(story))
  await story.register(pair.need.of, open)
  return { pair, open }
}

/** What is asked of conferences, registrations and entries. */
export const conferencesCases: MutationCases = {
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
  changeMatchingWeights: {
    makes: 'Conference', about: 'conferenceId', denied: 'NOT_FOUND', invalid: [[{ weights: { trl: 201 } }, 'weights', 'trl'], [{ weights: { budget: -1 } }, 'weights', 'budget']],
    async prepare(story) {
      const park = await parkOfAll(story)
      return { by: park.owner, input: { conferenceId: (await story.draftedConference(park)).id, weights: { fields: 90, region: 0 } } }
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
}
