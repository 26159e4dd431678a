import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ActionTable } from '../../../support/actionRow.ts'
import { deadLetter } from '../../../support/mutations/notifications.ts'

const Mine = z.object({ me: z.object({ channels: z.array(z.object({ id: z.string() })), sessions: z.array(z.object({ id: z.string(), current: z.boolean() })) }) })
const mine = '{ me { channels { id } sessions { id current } } }'

/** Operators, and what everybody does for themselves alone; what is named is the owner's. */
export const people: ActionTable = {
  rows: [
    { mutation: 'appointOperator', prepare: async () => ({ personId: randomUUID(), expectedRevision: -1 }) },
    {
      mutation: 'dismissOperator',
      async prepare({ story }) {
        const personId = randomUUID()
        await story.operator.does('appointOperator', { personId, expectedRevision: -1 })
        return { personId }
      },
    },
    { mutation: 'eraseMyself', with: 'by the address of another', prepare: async () => ({ emailAddress: 'somebody.else@people.example' }) },
    { mutation: 'reviseMyself', prepare: async () => ({ name: 'Wang Fang', locale: 'en' }) },
    { mutation: 'addChannel', prepare: async () => ({ kind: 'PHONE', value: '0511-8888 0001' }) },
    {
      mutation: 'removeChannel', with: 'of the owner',
      async prepare({ firm: { owner } }) {
        await owner.does('addChannel', { kind: 'OTHER', value: `At the desk ${randomUUID()}` })
        return { channelId: (await owner.read(Mine, mine)).me.channels[0]?.id }
      },
    },
    {
      mutation: 'endSession', with: 'of the owner',
      async prepare({ hub, firm: { name, owner } }) {
        await hub.signIn(`owner of ${name}`)
        return { sessionId: (await owner.read(Mine, mine)).me.sessions.find(({ current }) => !current)?.id }
      },
    },
    { mutation: 'endOtherSessions', prepare: async () => ({}) },
    { mutation: 'giveConsent', prepare: async () => ({ purpose: 'BOARD', textVersion: '2026-11' }) },
    { mutation: 'withdrawConsent', prepare: async () => ({ purpose: 'BOARD' }) },
    { mutation: 'makePersonalToken', prepare: async () => ({ name: 'Nightly', scopes: ['READ'], expiresOn: '2026-12-31' }) },
    {
      mutation: 'revokePersonalToken', with: 'of the owner',
      prepare: async ({ firm: { owner } }) => ({ tokenId: (await owner.does('makePersonalToken', { name: 'Old', scopes: ['READ'], expiresOn: '2026-12-31' })).id }),
    },
    { mutation: 'markNotificationsRead', prepare: async () => ({ notificationIds: [randomUUID()] }) },
    { mutation: 'reviseMailSettings', prepare: async () => ({ timeZone: 'Europe/Berlin', quietFrom: '22:30', quietTo: '06:00', choices: [] }) },
    { mutation: 'retryDeadLetter', prepare: async ({ story }) => ({ deadLetterId: await deadLetter(story) }) },
    { mutation: 'dropDeadLetter', prepare: async ({ story }) => ({ deadLetterId: await deadLetter(story) }) },
  ],
  meant: `
                                           visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    appointOperator                        login   hidden   hidden     hidden hidden hidden hidden      hidden hidden    hidden hidden    hidden hidden     yes
    dismissOperator                        login   hidden   hidden     hidden hidden hidden hidden      hidden hidden    hidden hidden    hidden hidden     yes
    eraseMyself by the address of another  login   own      own        own    own    own    own         own    own       own    own       own    own        own
    reviseMyself                           login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    addChannel                             login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    removeChannel of the owner             login   hidden   hidden     hidden hidden yes    hidden      hidden hidden    hidden hidden    hidden hidden     hidden
    endSession of the owner                login   hidden   hidden     hidden hidden yes    hidden      hidden hidden    hidden hidden    hidden hidden     hidden
    endOtherSessions                       login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    giveConsent                            login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    withdrawConsent                        login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    makePersonalToken                      login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    revokePersonalToken of the owner       login   hidden   hidden     hidden hidden yes    hidden      hidden hidden    hidden hidden    hidden hidden     hidden
    markNotificationsRead                  login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    reviseMailSettings                     login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    retryDeadLetter                        login   hidden   hidden     hidden hidden hidden hidden      hidden hidden    hidden hidden    hidden hidden     yes
    dropDeadLetter                         login   hidden   hidden     hidden hidden hidden hidden      hidden hidden    hidden hidden    hidden hidden     yes`,
}
