import { describe, expect, test } from 'vitest'
import { StreamQueue } from '../../../services/commands/streamQueue.ts'

describe('requests for one stream', () => {
  test('wait for each other, in the order in which they came', async () => {
    const queue = new StreamQueue()
    const done: string[] = []
    const begun = Promise.withResolvers<void>()
    const first = queue.run('need-1', async () => { await begun.promise; done.push('first') })
    const second = queue.run('need-1', async () => { done.push('second') })
    await queue.run('need-2', async () => { done.push('of another stream') })
    expect(done).toEqual(['of another stream'])
    begun.resolve()
    await Promise.all([first, second])
    expect(done).toEqual(['of another stream', 'first', 'second'])
  })
  test('answer each their own asker', async () => {
    const queue = new StreamQueue()
    expect(await Promise.all([1, 2, 3].map((number) => queue.run('need-1', async () => number)))).toEqual([1, 2, 3])
  })
  test('go on after one that failed, whose asker alone hears of it', async () => {
    const queue = new StreamQueue()
    const failing = queue.run('need-1', () => Promise.reject(new Error('The disk is full')))
    const next = queue.run('need-1', async () => 'done')
    await expect(failing).rejects.toThrow('The disk is full')
    expect(await next).toBe('done')
  })
})
