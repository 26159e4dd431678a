import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub } from '../support/hub.ts'
import { declarations } from '../support/needs.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

test('what is declared is read in one’s own language, and counts as it reads now', async () => {
  const Read = z.object({ declarationText: z.object({ version: z.string(), text: z.string() }) })
  const query = '{ declarationText { version text } }'
  const { declarationText } = await hub.visitor().read(Read, query)
  const chinese = await hub.visitor().in('zh-CN').read(Read, query)
  expect(chinese.declarationText.version).toBe(declarationText.version)
  expect(chinese.declarationText.text).toMatch(/\p{Script=Han}/u)

  const { id, revision, of } = await story.draftedOffer(await story.member(await story.park()))
  const saying = (textVersion: string) => of.owner.mutate('publishOffer', { offerId: id, expectedRevision: revision, declarations: { ...declarations, textVersion } })
  expect((await saying('2019-01')).payload?.userErrors).toMatchObject([{ code: 'TEXT_CHANGED', path: ['declarations', 'textVersion'] }])
  expect((await saying(declarationText.version)).payload?.userErrors).toEqual([])
})
