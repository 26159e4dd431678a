import { tooLong, type MutationCases } from './mutationCase.ts'

/** What is asked of people. */
export const peopleCases: MutationCases = {
  appointOperator: {
    makes: 'Person', denied: 'NOT_FOUND', invalid: [[{ personId: 'she' }, 'personId']],
    prepare: async (story) => ({ by: story.operator, input: { personId: (await story.hub.as('second operator')).personId, expectedRevision: -1 } }),
  },
  dismissOperator: {
    makes: 'Person', events: 2, denied: 'NOT_FOUND', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const { personId } = await story.hub.as('third operator')
      await story.operator.does('appointOperator', { personId, expectedRevision: -1 })
      return { by: story.operator, input: { personId } }
    },
  },
  eraseMyself: {
    makes: 'Person', denied: 'ALLOWED', endsSession: true, invalid: [[{ emailAddress: tooLong(254) }, 'emailAddress']],
    async prepare(story) {
      const by = await story.hub.as('tired of it')
      return { by, input: { emailAddress: by.email } }
    },
  },
}
