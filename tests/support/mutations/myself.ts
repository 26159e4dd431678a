import { z } from 'zod'
import type { Story } from '../story.ts'
import { tooLong, type MutationCases } from './mutationCase.ts'

const ofNothing = '0d3e5f4e-6a46-4a0b-9d61-4c2f1b1f8a77'

/** Somebody who is signed in twice, and the id of one of the sessions; only ids of their own are ever shown. */
async function signedInTwice(story: Story) {
  const by = await story.hub.as('twice signed in')
  await story.hub.signIn('twice signed in')
  const { me } = await by.read(z.object({ me: z.object({ sessions: z.array(z.object({ id: z.string(), current: z.boolean() })) }) }), '{ me { sessions { id current } } }')
  return { by, sessionId: me.sessions.find(({ current }) => !current)?.id }
}
async function withChannel(story: Story) {
  const by = await story.hub.as('reachable')
  await by.does('addChannel', { kind: 'OTHER', value: 'At the desk' })
  const { me } = await by.read(z.object({ me: z.object({ channels: z.array(z.object({ id: z.string() })) }) }), '{ me { channels { id } } }')
  return { by, channelId: me.channels[0]?.id }
}

/** What people ask about themselves. */
export const myselfCases: MutationCases = {
  reviseMyself: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [[{ name: tooLong(100) }, 'name'], [{ locale: 'fr' }, 'locale']], other: { name: 'Somebody else' },
    prepare: async (story) => ({ by: await story.hub.as('reviser'), input: { name: 'Wang Fang', locale: 'zh-CN' } }),
  },
  addChannel: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [[{ value: tooLong(254) }, 'value'], [{ value: 'by post' }, 'value']], other: { value: '+86 511 8888 0000' },
    prepare: async (story) => ({ by: await story.hub.as('caller'), input: { kind: 'PHONE', value: '0511-8888 0001' } }),
  },
  removeChannel: {
    makes: 'Viewer', about: 'channelId', denied: 'NOT_FOUND', invalid: [[{ channelId: 'mine' }, 'channelId']], other: { channelId: ofNothing },
    async prepare(story) {
      const { by, channelId } = await withChannel(story)
      return { by, input: { channelId } }
    },
  },
  endSession: {
    makes: 'Viewer', about: 'sessionId', denied: 'NOT_FOUND', invalid: [[{ sessionId: 'mine' }, 'sessionId']], other: { sessionId: ofNothing },
    async prepare(story) {
      const { by, sessionId } = await signedInTwice(story)
      return { by, input: { sessionId } }
    },
  },
  endOtherSessions: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [], other: 'NONE',
    prepare: async (story) => ({ by: await story.hub.as('only here'), input: {} }),
  },
  giveConsent: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [[{ textVersion: tooLong(40) }, 'textVersion']], other: { purpose: 'HANDBOOK' },
    prepare: async (story) => ({ by: await story.hub.as('consenting'), input: { purpose: 'BOARD', textVersion: '2026-11' } }),
  },
  withdrawConsent: {
    makes: 'Viewer', denied: 'ALLOWED', invalid: [], other: { purpose: 'HANDBOOK' },
    prepare: async (story) => ({ by: await story.hub.as('withdrawing'), input: { purpose: 'BOARD' } }),
  },
  makePersonalToken: {
    makes: 'PersonalToken', denied: 'ALLOWED', other: { name: 'Another' },
    invalid: [[{ name: tooLong(100) }, 'name'], [{ scopes: [] }, 'scopes'], [{ expiresOn: '2026-02-30' }, 'expiresOn']],
    prepare: async (story) => ({ by: await story.hub.as('programmer'), input: { name: 'Nightly', scopes: ['READ'], expiresOn: '2026-12-31' } }),
  },
  revokePersonalToken: {
    makes: 'Viewer', about: 'tokenId', denied: 'NOT_FOUND', invalid: [[{ tokenId: 'mine' }, 'tokenId']], other: { tokenId: ofNothing },
    async prepare(story) {
      const by = await story.hub.as('programmer')
      return { by, input: { tokenId: (await by.does('makePersonalToken', { name: 'Old', scopes: ['READ'], expiresOn: '2026-12-31' })).id } }
    },
  },
}
