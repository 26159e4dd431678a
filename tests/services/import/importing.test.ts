import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OfferId, OrganizationId } from '../../../schema/events/ids.ts'
import { OfferContent } from '../../../schema/events/offers.ts'
import type { Core } from '../../../services/core.ts'
import { idOfCreated, commandKey, naturalId } from '../../../services/commands/keys.ts'
import { reviseOffer } from '../../../services/offers/reviseOffer.ts'
import { host } from '../../support/people.ts'
import { allRows, countsOf, coreForTest, everythingIn, imported, linesOfFile, row, taleOf } from '../../support/importing.ts'

let core: Core
beforeAll(async () => { core = await coreForTest() })
afterAll(() => core.close())

const sum = (outcome: string, told: Awaited<ReturnType<typeof imported>>) =>
  Object.values(countsOf(told)).reduce((total, counts) => total + Number(Reflect.get(counts, outcome)), 0)
const contentOf = (id: string, { projections } = core) => JSON.parse(String(projections.database.prepare('SELECT content FROM thing WHERE id = ?').get(id)?.['content']))
const createdBy = (name: string, category: string, ...words: string[]) => idOfCreated(commandKey('import', name, naturalId(...words)), category)

describe('an import', () => {
  test('brings every row to the board of a new conference of a new, verified park', async () => {
    const told = await imported(core, await allRows())
    expect(told[0]).toMatchObject({ kind: 'BEGAN', openUntil: '2026-06-17' })
    expect(told.at(-1)).toMatchObject({ kind: 'FINISHED', boardOpened: true, organizations: 5, counts: { NEED: { ADDED: 3, REFUSED: 0 }, OFFER: { ADDED: 2, REFUSED: 0 } } })
    const types = (await everythingIn(core)).map(({ type }) => type)
    expect(types.filter((type) => type === 'NeedEntered')).toHaveLength(3)
    expect(types.filter((type) => type === 'OfferEntered')).toHaveLength(2)
    expect(types.at(-1)).toBe('BoardOpened')
  })
  test('prints by which rules it took how many rows', async () => {
    const last = (await imported(core, await allRows())).at(-1)
    expect(last).toMatchObject({ rules: expect.arrayContaining([
      { rule: 'keywordsCut', rows: 1 }, { rule: 'languageNamed', rows: 2 }, { rule: 'organizationOfSource', rows: 2 }, { rule: 'urlLeftOut', rows: 1 }, { rule: 'foundReady', rows: 3 },
    ]) })
  })
  test('tells of rows that say nearly the same, and of what the hub holds', async () => {
    const text = { title: 'Seals for salt water pumps', description: 'Seals wear within 300 hours at 8 bar.', organisation: { name: 'Pump works', type: 'company' } }
    const told = await imported(core, [row('NEED', { source: 'Twins', ...text }, 1), row('NEED', { source: 'Twins', title: 'Dyeing without water', description: 'Dye is lost.' }, 2), row('NEED', { source: 'Twins', ...text }, 3)])
    expect(told.filter(({ kind }) => kind === 'ALIKE')).toEqual([{ kind: 'ALIKE', side: 'NEED', line: 1, similarity: 1, other: { line: 3 } }])
    const later = await imported(core, [row('NEED', { source: 'Triplets', ...text }, 1)])
    expect(later.filter(({ kind }) => kind === 'ALIKE')).toMatchObject([{ line: 1, similarity: 1, other: { title: text.title } }])
    expect(later.at(-1)).toMatchObject({ kind: 'FINISHED', alike: 1 })
    expect((await imported(core, [row('NEED', { source: 'Triplets', ...text }, 1)])).at(-1)).toMatchObject({ alike: 0 })
  })
  test('appends nothing the second time', async () => {
    const before = await core.store.head()
    const told = await imported(core, await allRows())
    expect(sum('UNCHANGED', told)).toBe(5)
    expect(await core.store.head()).toBe(before)
  })
  test('appends nothing the second time on another day either', async () => {
    const before = await core.store.head()
    const tomorrow = { ...core, clock: () => new Date('2026-05-19T01:00:00.000Z') }
    expect(sum('UNCHANGED', await imported(tomorrow, await allRows()))).toBe(5)
    expect(await core.store.head()).toBe(before)
  })
  test('revises a corrected row, and revises it back', async () => {
    const text = (await linesOfFile('NEED', 'needs.jsonl')).at(0)?.text ?? ''
    const corrected = { side: 'NEED' as const, line: 1, text: text.replace('百分之二十二', '百分之二十五') }
    const asItWas = { side: 'NEED' as const, line: 1, text }
    const id = createdBy('DraftNeed', 'need', parkId(), 'Needs of the river towns', '1')
    for (const line of [corrected, asItWas, corrected, asItWas]) {
      const told = await imported(core, [line])
      expect(countsOf(told).NEED).toMatchObject({ CHANGED: 1 })
      await core.projections.reached(await core.store.head(), 5_000)
      expect(contentOf(id).problem.includes('百分之二十五')).toBe(line === corrected)
    }
    expect((await core.store.read(`need-${id}`)).map(({ type }) => type).slice(-4)).toEqual(['NeedRevised', 'NeedRevised', 'NeedRevised', 'NeedRevised'])
  })
  test('into another park makes other things', async () => {
    const before = await everythingIn(core)
    const told = await imported(core, await allRows(), { park: 'new:Another park' })
    expect(sum('ADDED', told)).toBe(5)
    const after = await everythingIn(core)
    expect(after.slice(before.length).filter(({ type, revision }) => type.endsWith('Drafted') && revision === 0n)).toHaveLength(6)
  })
  test('names the park where there are several', async () => {
    expect(await imported(core, [row('NEED', {})])).toEqual([{ kind: 'STOPPED', code: 'PARK_AMBIGUOUS', path: ['park'] }])
  })
  test('takes the park of the conference that is named', async () => {
    const { conferenceId } = began(await imported(core, [], { park: 'new:Another park' }))
    const told = await imported(core, [row('OFFER', { source: 'A later list' })], { conference: conferenceId })
    expect(countsOf(told).OFFER).toMatchObject({ ADDED: 1 })
  })
  test('makes nothing where the day for answers is over, or the conference is unknown', async () => {
    const before = await core.store.head()
    expect(await imported(core, [row('NEED', {})], { park: 'new:A late park', openUntil: '2020-01-01' })).toEqual([{ kind: 'STOPPED', code: 'DATE_PASSED', path: ['openUntil'] }])
    expect(await imported(core, [row('NEED', {})], { park: 'new:A late park', conference: '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11' })).toEqual([{ kind: 'STOPPED', code: 'NOT_FOUND', path: ['conference'] }])
    expect(await core.store.head()).toBe(before)
  })
  test('refuses a conference of another park, one that nobody knows, and one that is not announced', async () => {
    const { conferenceId } = began(await imported(core, [], { park: 'new:Another park' }))
    expect(await imported(core, [], { park: parkId(), conference: conferenceId })).toEqual([{ kind: 'STOPPED', code: 'CONFERENCE_OF_ANOTHER_PARK', path: ['conference'] }])
    expect(await imported(core, [], { park: parkId(), conference: '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11' })).toEqual([{ kind: 'STOPPED', code: 'NOT_FOUND', path: ['conference'] }])
    expect(await imported(core, [], { park: '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11' })).toMatchObject([{ code: 'PARK_UNKNOWN' }])
  })
  test('leaves the board as it is when told so', async () => {
    const told = await imported(core, [], { park: parkId(), conference: 'new:Quiet', openBoard: 'false' })
    expect(told.at(-1)).toMatchObject({ kind: 'FINISHED', boardOpened: false })
  })
  test('reports bad rows by line and field, and takes the others', async () => {
    const told = await imported(core, await linesOfFile('NEED', 'bad.jsonl'), { park: 'new:A park with bad rows' })
    expect(told.filter(({ kind }) => kind === 'REFUSED').toSorted((a, b) => (a.kind === 'REFUSED' && b.kind === 'REFUSED' ? a.line - b.line : 0))).toEqual([
      { kind: 'REFUSED', side: 'NEED', line: 2, code: 'NOT_JSON', path: [] },
      { kind: 'REFUSED', side: 'NEED', line: 3, code: 'ROW_INVALID', path: ['title'] },
      { kind: 'REFUSED', side: 'NEED', line: 4, code: 'ROW_INVALID', path: ['title'] },
      { kind: 'REFUSED', side: 'NEED', line: 6, code: 'ROW_INVALID', path: ['language'] },
      { kind: 'REFUSED', side: 'NEED', line: 7, code: 'ROW_INVALID', path: ['sourceId'] },
      { kind: 'REFUSED', side: 'NEED', line: 8, code: 'ROW_REPEATED', path: ['sourceId'] },
    ])
    expect(countsOf(told).NEED).toMatchObject({ ADDED: 1, REFUSED: 6 })
  })
})

function parkId(): string {
  return createdBy('RegisterOrganization', 'organization', 'park', 'Park of the import')
}
function began(told: Awaited<ReturnType<typeof imported>>) {
  const [first] = told
  if (first?.kind !== 'BEGAN') throw new Error('The import did not begin.')
  return first
}

describe('an import that was interrupted', () => {
  /** A hub that ends before or after so many commands, whatever was under way. */
  const endingAt = (core: Core, commands: number, when: 'BEFORE' | 'AFTER'): Core => {
    let left = commands
    return {
      ...core,
      async handle(command, input, request) {
        const over = left-- <= 0
        if (over && when === 'BEFORE') throw new Error('The hub ended.')
        const outcome = await core.handle(command, input, request)
        if (over) throw new Error('The hub ended.')
        return outcome
      },
    }
  }

  test('goes on from where it stopped, and ends as if it had never stopped', async () => {
    const whole = await coreForTest()
    await imported(whole, await allRows())
    const wanted = taleOf(await everythingIn(whole))
    await whole.close()
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 3 }), fc.constantFrom('BEFORE' as const, 'AFTER' as const), async (stops, when) => {
      const core = await coreForTest()
      for (const stop of stops) await imported(endingAt(core, stop, when), await allRows()).catch((error: unknown) => expect(error).toHaveProperty('message', 'The hub ended.'))
      await imported(core, await allRows())
      const tale = taleOf(await everythingIn(core))
      await core.close()
      expect(tale).toEqual(wanted)
    }), { numRuns: 8 })
  }, 60_000)

  test('two at once do what one does', async () => {
    const core = await coreForTest()
    const rows = await allRows()
    await imported(core, [])
    const told = await Promise.all([imported(core, rows), imported(core, rows)])
    expect(told.map((progress) => progress.filter(({ kind }) => kind === 'REFUSED'))).toEqual([[], []])
    expect((await everythingIn(core)).filter(({ type }) => type === 'NeedPublished' || type === 'OfferPublished')).toHaveLength(5)
    await core.close()
  })
})

describe('what people did since', () => {
  test('stays, as long as the row says nothing new', async () => {
    const core = await coreForTest()
    const told = began(await imported(core, [row('OFFER', {})]))
    const id = createdBy('DraftOffer', 'offer', told.parkId, 'A list', '1')
    const content = OfferContent.parse({ ...contentOf(id, core), advantage: 'Half the price.' })
    await core.handle(reviseOffer, { offerId: OfferId.parse(id), content }, {
      actor: host('Wang Wei', OrganizationId.parse(told.parkId)), commandId: '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a13', onBehalf: { basis: 'PHONE' },
    })
    expect(countsOf(await imported(core, [row('OFFER', {})])).OFFER).toMatchObject({ LEFT: 1 })
    expect(countsOf(await imported(core, [row('OFFER', { description: 'Its corrected text.' })])).OFFER).toMatchObject({ CHANGED: 1 })
    await core.close()
  })
})
