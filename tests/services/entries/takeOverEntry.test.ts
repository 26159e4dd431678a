import { describe, test } from 'vitest'
import { EntryWithdrawn } from '../../../schema/events/entries.ts'
import { EntryId } from '../../../schema/events/ids.ts'
import type { ShowOnBoard } from '../../../schema/events/vocabulary.ts'
import { leaveToOriginal } from '../../../services/entries/leaveToOriginal.ts'
import { takeOverEntry } from '../../../services/entries/takeOverEntry.ts'
import type { Facts } from '../../../services/facts.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { behaviourOf, theId } from '../../support/behaviour.ts'
import { autumn, knownConference } from '../../support/conferences.ts'
import { needEntered, needFacts, takingPart, theEntry, welding } from '../../support/entries.ts'
import { anotherPark, editor, hostOfPark, outsiders, park } from '../../support/organizations.ts'
import { needId } from '../../support/people.ts'

const hub = processActor('moving-duplicates')
const duplicate = needId('Welding of thin aluminium, again')

type Particular = Parameters<typeof needFacts>[0]
/** A duplicate that stands in the conference, and its original. */
const known = (of: { readonly original?: Particular; readonly duplicate?: Particular; readonly showOnBoard?: ShowOnBoard; readonly parkId?: string } = {}): Partial<Facts> => ({
  ...takingPart(),
  thing: (id) => [needFacts(of.original), needFacts({ id: duplicate, stage: 'WITHDRAWN', duplicateOf: welding, ...of.duplicate })].find((thing) => thing.id === id),
  entriesOf: (id) => (id === duplicate ? [{ entryId: theEntry, conferenceId: autumn, parkId: of.parkId ?? park, boardOpen: true, showOnBoard: of.showOnBoard ?? 'NAMES' }] : []),
})

describe('taking the place of a duplicate in a conference', () => {
  const { given } = behaviourOf(takeOverEntry)
  const entryId = EntryId.parse(theId)
  const input = { conferenceId: autumn, needId: welding, duplicateId: duplicate }
  const entered = (showOnBoard: ShowOnBoard = 'NAMES') => needEntered(showOnBoard, entryId)

  test.each(['NAMES', 'MASKED', 'NEVER'] as const)('shows it as the duplicate was: %s', (showOnBoard) =>
    given().knowing(known({ showOnBoard })).when(hub, input).then(entered(showOnBoard)))
  test('names nobody who is masked by now', () =>
    given().knowing(known({ original: { anonymous: true, reviewingParkId: park }, duplicate: { anonymous: true } })).when(hub, input).then(entered('MASKED')))
  test('enters again what was withdrawn', () => given(entered(), EntryWithdrawn({ entryId })).knowing(known()).when(hub, input).then(entered()))
  test('leaves as it is what stands there', () => given(entered('NEVER')).knowing(known()).when(hub, input).thenNothing())

  test.each([
    ['it is of another visibility', known({ original: { visibility: 'COUNTERPART' } })],
    ['it is masked, and the duplicate is not', known({ original: { anonymous: true, reviewingParkId: park } })],
    ['the conference’s park would learn whose it is', known({ original: { anonymous: true }, duplicate: { anonymous: true }, parkId: anotherPark })],
    ['it is hidden from the conference’s park', known({ original: { visibility: 'MEMBERS', hiddenFrom: [anotherPark] }, parkId: anotherPark })],
    ['the other is no duplicate any longer', known({ duplicate: { duplicateOf: undefined } })],
    ['the other is the duplicate of another one', known({ duplicate: { duplicateOf: needId('Another one') } })],
    ['it is published no more', known({ original: { stage: 'WITHDRAWN' } })],
    ['the other stands there no more', { ...known(), entriesOf: () => [] }],
  ])('is refused where %s', (_, facts) => given().knowing(facts).when(hub, input).thenRefused('NOT_FOUND', 'duplicateId'))
  test('is refused where its owner takes no part, and where the conference is over', async () => {
    await given().knowing({ ...known(), registered: () => false }).when(hub, input).thenRefused('NOT_REGISTERED', 'conferenceId')
    await given().knowing({ ...known(), ...knownConference({ stage: 'ARCHIVED' }) }).when(hub, input).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
  })
  test.each([...outsiders, ['its editor', editor], ['a host', hostOfPark]] as const)('is nothing that %s could ask', (_, actor) =>
    given().knowing(known()).when(actor, input).thenRefused('NOT_FOUND'))
})

describe('leaving a conference to the original', () => {
  const { given } = behaviourOf(leaveToOriginal)
  const input = { entryId: theEntry }
  const found = { thing: () => needFacts({ stage: 'WITHDRAWN', duplicateOf: needId('Another one') }) }
  const withdrawn = EntryWithdrawn(input)

  test('withdraws the entry of a duplicate', () => given(needEntered()).knowing({ ...takingPart(), ...found }).when(hub, input).then(withdrawn))
  test('does nothing the second time', () => given(needEntered(), withdrawn).knowing({ ...takingPart(), ...found }).when(hub, input).thenNothing())
  test('does nothing to what is no duplicate', () => given(needEntered()).knowing(takingPart()).when(hub, input).thenNothing())
  test.each([['its editor', editor], ['a host', hostOfPark]])('is not for %s', (_, actor) =>
    given(needEntered()).knowing({ ...takingPart(), ...found }).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('tells %s nothing', (_, actor) => given(needEntered()).knowing({ ...takingPart(), ...found }).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().when(hub, input).thenRefused('NOT_FOUND'))
})
