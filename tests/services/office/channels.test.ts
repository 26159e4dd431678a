import { describe, expect, test } from 'vitest'
import { normalizedChannel, type ChannelKind } from '../../../services/office/channels.ts'
import { aPersonInOffice } from '../../support/office.ts'

describe('a channel is kept in one form', () => {
  const written: readonly (readonly [ChannelKind, string, string | undefined])[] = [
    ['PHONE', ' +86 (511) 8888-0001 ', '+8651188880001'],
    ['PHONE', '０５１１ ８８８８', '05118888'],
    ['PHONE', '1234', undefined],
    ['PHONE', 'call me', undefined],
    ['WECHAT', ' lin_hua-1 ', 'lin_hua-1'],
    ['WECHAT', 'lin hua', undefined],
    ['MAIL', ' Lin@Uni.Example', 'lin@uni.example'],
    ['MAIL', 'lin@', undefined],
    ['OTHER', ' At the desk ', 'At the desk'],
    ['OTHER', 'two\nlines', undefined],
    ['OTHER', '', undefined],
  ]
  test.each(written)('%s %j', (kind, value, kept) => {
    expect(normalizedChannel(kind, value)).toBe(kept)
  })
})

test('the same is kept once, and ten are the most', async () => {
  const { office: { channels }, personId } = await aPersonInOffice()
  const first = await channels.add(personId, { kind: 'PHONE', value: '05118888' })
  expect(await channels.add(personId, { kind: 'PHONE', value: '05118888' })).toBe(first)
  for (let count = 1; count < 10; count++) expect(await channels.add(personId, { kind: 'OTHER', value: `Desk ${count}` })).toBeDefined()
  expect(await channels.add(personId, { kind: 'OTHER', value: 'Desk 10' })).toBeUndefined()
  expect(await channels.of(personId)).toHaveLength(10)
})

test('nobody removes what is another’s', async () => {
  const { office: { channels }, personId, join } = await aPersonInOffice()
  const channelId = await channels.add(personId, { kind: 'PHONE', value: '05118888' }) ?? ''
  const { personId: other } = await join('other@uni.example')
  expect(await channels.remove(other, channelId)).toBe(false)
  expect(await channels.remove(personId, channelId)).toBe(true)
  expect(await channels.of(personId)).toEqual([])
})
