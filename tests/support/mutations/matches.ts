import type { Values } from '../hub.ts'
import type { Story } from '../story.ts'
import { money, pairOf, tooLong, type Asked, type MutationCases } from './mutationCase.ts'

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

const framework = { kind: 'FRAMEWORK', signedOn: '2026-05-18' }
const onReported = async (story: Story, report: string, reported: Values, said: Values): Promise<Asked> => {
  const { by, input } = await onMutual(story, reported)
  await by.does(report, input)
  return { by, input: { matchId: input['matchId'], ...said } }
}

const answer = { language: 'en', how: 'Weld it with a wobbling laser beam.', proven: 'Report of 2025.', who: 'The welding group.' }

/** What is asked of matches. */
export const matchesCases: MutationCases = {
  answerNeed: {
    makes: 'Match', about: 'needId', denied: 'FORBIDDEN', events: 3,
    invalid: [[{ how: ' ' }, 'how'], [{ who: tooLong(2_000) }, 'who'], [{ proven: tooLong(5_000) }, 'proven'], [{ title: tooLong(300) }, 'title']],
    async prepare(story) {
      const { need, offer } = await pairOf(story)
      return { by: offer.of.owner, input: { needId: need.id, organizationId: offer.of.id, ...answer } }
    },
  },
  enquireAboutOffer: {
    makes: 'Match', about: 'offerId', denied: 'FORBIDDEN', events: 3,
    invalid: [[{ problem: ' ' }, 'problem'], [{ target: tooLong(5_000) }, 'target'], [{ conditions: tooLong(5_000) }, 'conditions'], [{ title: tooLong(300) }, 'title']],
    async prepare(story) {
      const { need, offer } = await pairOf(story)
      return { by: need.of.owner, input: { offerId: offer.id, organizationId: need.of.id, language: 'en', problem: 'Can it weld plates of 0.8 mm?' } }
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
  takeBackInterest: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ matchId: 'ours' }, 'matchId']],
    async prepare(story) {
      const pair = await pairOf(story)
      const { id } = await story.interest(pair, 'NEED')
      return { by: pair.need.of.owner, input: { matchId: id, side: 'NEED' } }
    },
  },
  takeBackDecline: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ matchId: 'ours' }, 'matchId']],
    async prepare(story) {
      const pair = await pairOf(story)
      const { id, revision } = await story.decline(pair, 'NEED')
      return { by: pair.need.of.owner, input: { matchId: id, side: 'NEED', expectedRevision: revision } }
    },
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
  correctIntent: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ estimatedAmount: { amount: '01', currency: 'CNY' } }, 'estimatedAmount', 'amount']],
    prepare: (story) => onReported(story, 'recordIntent', { form: 'ORAL' }, { side: 'NEED', form: 'AGREEMENT', estimatedAmount: money }),
  },
  correctContract: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ kind: 'TECHNOLOGY' }, 'technologyContractType']],
    prepare: (story) => onReported(story, 'recordContract', framework, { side: 'NEED', ...framework, total: money }),
  },
  registerContract: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ registrationNumber: tooLong(100) }, 'registrationNumber']],
    prepare: (story) => onReported(story, 'recordContract', framework, { side: 'NEED', registrationNumber: '2026320000001', registeredOn: '2026-05-18' }),
  },
  recordDelivery: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ deliveredOn: '2026-02-30' }, 'deliveredOn']],
    prepare: (story) => onMutual(story, { deliveredOn: '2026-05-18' }),
  },
  recordFailure: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    prepare: (story) => onMutual(story, { reason: 'The budget was cut.' }),
  },
  attestOutcome: {
    makes: 'Match', about: 'matchId', denied: 'NOT_FOUND', invalid: [[{ matchId: 'ours' }, 'matchId']],
    async prepare(story) {
      const pair = await pairOf(story)
      const { id } = await story.mutual(pair)
      const { revision } = await pair.offer.of.owner.does('recordIntent', { matchId: id, side: 'OFFER', form: 'ORAL' })
      return { by: pair.need.of.owner, input: { matchId: id, side: 'NEED', outcome: 'INTENT', expectedRevision: revision } }
    },
  },
}
