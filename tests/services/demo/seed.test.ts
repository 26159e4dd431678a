import { expect, test } from 'vitest'
import { demoContent } from '../../../services/demo/content.ts'
import { seedDemo } from '../../../services/demo/seed.ts'
import { openOffice } from '../../../services/office/office.ts'
import { folderForTest } from '../../support/folderForTest.ts'
import { aDay, coreForTest, everythingIn } from '../../support/importing.ts'

test('the demo tells its whole story once, and answers the four as whom one looks around', async () => {
  const core = await coreForTest()
  const folder = folderForTest()
  const office = await openOffice({ folder: folder.path, clock: () => aDay })
  const { story } = demoContent('2026-05-18')

  const { conferenceId, people } = await seedDemo(core, office)
  expect(Object.keys(people)).toEqual(['enterprise', 'liaison', 'host', 'operator'])
  expect(core.facts.conference(conferenceId)).toMatchObject({ stage: 'ANNOUNCED', boardOpen: true })
  expect(await office.people.findByEmail('park@demo.invalid')).toMatchObject({ name: '林知远', locale: 'zh-CN' })
  const types = (await everythingIn(core)).map(({ type }) => type)
  const count = (type: string) => types.filter((other) => other === type).length
  expect(count('NeedDrafted')).toBe(Object.keys(story.needs).length)
  expect(count('NeedEntered')).toBe(Object.values(story.needs).filter(({ reaches }) => reaches === 'ENTERED').length)
  expect(count('OfferEntered')).toBe(Object.values(story.offers).filter(({ reaches }) => reaches === 'ENTERED').length)
  expect(count('InterestExpressed')).toBe(story.matches.flatMap(({ interests }) => interests).length)
  expect(count('ContractRecorded')).toBe(story.matches.filter(({ contract }) => contract !== undefined).length)
  expect(core.standing(people.operator.personId).operator).toBe(true)

  const head = await core.store.head()
  await seedDemo({ ...core, clock: () => new Date('2026-05-20T01:00:00.000Z') }, office)
  expect(await core.store.head()).toBe(head)
  await office.close()
  await core.close()
  folder.remove()
})

test('a story that was broken off goes on where it stopped, also on another day', async () => {
  const core = await coreForTest()
  const folder = folderForTest()
  const office = await openOffice({ folder: folder.path, clock: () => aDay })
  let left = 90
  const ending = {
    ...core,
    handle: ((command, input, request) => {
      if (left-- <= 0) throw new Error('The hub ended.')
      return core.handle(command, input, request)
    }) satisfies typeof core.handle,
  }
  await expect(seedDemo(ending, office)).rejects.toThrow('The hub ended.')
  await seedDemo({ ...core, clock: () => new Date('2026-05-19T01:00:00.000Z') }, office)
  const types = (await everythingIn(core)).map(({ type }) => type)
  expect(types.filter((type) => type === 'ConferenceDrafted')).toHaveLength(1)
  expect(types.filter((type) => type === 'NeedDrafted')).toHaveLength(12)
  expect(types.filter((type) => type === 'ContractRecorded')).toHaveLength(1)
  await office.close()
  await core.close()
  folder.remove()
})
