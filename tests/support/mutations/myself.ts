import { tooLong, type MutationCases } from './mutationCase.ts'

/** What people ask about themselves. */
export const myselfCases: MutationCases = {
  reviseMyself: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [[{ name: tooLong(100) }, 'name'], [{ locale: 'fr' }, 'locale']], other: { name: 'Somebody else' },
    prepare: async (story) => ({ by: await story.hub.as('reviser'), input: { name: 'Wang Fang', locale: 'zh-CN' } }),
  },
}
