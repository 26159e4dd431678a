import { describe, expect, test } from 'vitest'
import { EntryWithdrawn, ShowOnBoardChanged } from '../../../schema/events/entries.ts'
import { EntryId, OfferId } from '../../../schema/events/ids.ts'
import { enterOffer } from '../../../services/entries/enterOffer.ts'
import { behaviourOf, theId } from '../../support/behaviour.ts'
import { autumn, harbourDay, knownConference } from '../../support/conferences.ts'
import { coating, welding, offerEntered, takingPart } from '../../support/entries.ts'
import { editor, hostOfPark, onlookers, outsiders, owner } from '../../support/organizations.ts'
import { offerId, stranger } from '../../support/people.ts'

const { given } = behaviourOf(enterOffer)
const known = takingPart()
const entryId = EntryId.parse(theId)
const input = { conferenceId: autumn, offerId: coating, showOnBoard: 'NAMES' } as const
const entered = offerEntered('NAMES', entryId)
const withdrawn = EntryWithdrawn({ entryId })

describe('entering an offer in a conference', () => {
  test.each([['an owner', owner], ['an editor', editor]])('is for %s of its organisation', (_, actor) =>
    given().knowing(known).when(actor, input).then(entered))
  test('is for the organisation’s park, which says on what basis', () =>
    given().knowing(known).when(hostOfPark, input, { onBehalf: 'ON_SITE' }).then(entered))
  test('is not for an answer that was declared for its counterpart alone', () =>
    given().knowing({ ...known, undeclared: () => true }).when(editor, input).thenRefused('NOT_DECLARED', 'offerId'))
  test('is possible again after it was withdrawn', () => given(entered, withdrawn).knowing(known).when(editor, input).then(entered))
  test('does nothing where it stands', () => given(entered).knowing(known).when(editor, input).thenNothing())
  test('changes what the boards show where that differs', () =>
    given(entered).knowing(known).when(editor, { ...input, showOnBoard: 'NEVER' }).then(ShowOnBoardChanged({ entryId, showOnBoard: 'NEVER' })))

  test('is too late once the conference is archived', () =>
    given().knowing({ ...known, ...knownConference({ stage: 'ARCHIVED' }) }).when(editor, input).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId'))
  test('is too early for the host who drafts it', () =>
    given().knowing({ ...known, ...knownConference({ stage: 'DRAFT' }) }).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('CONFERENCE_NOT_ANNOUNCED', 'conferenceId'))
  test.each(['DRAFT', 'SUBMITTED', 'READY', 'REJECTED', 'WITHDRAWN'] as const)('waits until it is published: not while %s', (stage) =>
    given().knowing(takingPart({ thing: { stage } })).when(editor, input).thenRefused('NOT_PUBLISHED', 'offerId'))
  test('waits for the registration of its organisation', () =>
    given().knowing({ ...known, registered: () => false }).when(editor, input).thenRefused('NOT_REGISTERED', 'conferenceId'))
  test('shows no name of an anonymous one', () =>
    given().knowing(takingPart({ thing: { anonymous: true } })).when(editor, input).thenRefused('SHOW_ON_BOARD_TOO_OPEN', 'showOnBoard'))
  test.each(['MASKED', 'NEVER'] as const)('takes an anonymous one as %s', (showOnBoard) =>
    given().knowing(takingPart({ thing: { anonymous: true } })).when(editor, { ...input, showOnBoard }).then(offerEntered(showOnBoard, entryId)))

  test('asks the park for a basis', () => given().knowing(known).when(hostOfPark, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('wants none from its own people', () =>
    given().knowing(known).when(editor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each([...onlookers, ...outsiders])('is not for %s', (_, actor) => given().knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, whose organisation it is not', () =>
    given().knowing(takingPart({ organization: { parkId: undefined } })).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ['a host of its park', hostOfPark] as const])('tells %s nothing of a draft', (_, actor) =>
    given().knowing(takingPart({ thing: { stage: 'DRAFT' } })).when(actor, input).thenRefused('NOT_FOUND'))
  test('tells a stranger nothing of what only counterparts see', () =>
    given().knowing(takingPart({ thing: { visibility: 'COUNTERPART' } })).when(stranger, input).thenRefused('NOT_FOUND'))
  test('of nothing, or in nothing, is nothing', async () => {
    await given().knowing(known).when(editor, { ...input, offerId: offerId('Another') }).thenRefused('NOT_FOUND')
    await given().knowing(known).when(editor, { ...input, conferenceId: harbourDay }).thenRefused('NOT_FOUND')
  })
  test('is not for a need', () =>
    given().knowing(known).when(editor, { ...input, offerId: OfferId.parse(welding) }).thenRefused('NOT_FOUND'))

  test('it is entered once in a conference', () => {
    const others = [input, { ...input, conferenceId: harbourDay }, { ...input, offerId: offerId('Another') }]
    expect(new Set(others.map((other) => enterOffer.idOf(other))).size).toBe(others.length)
    expect(enterOffer.idOf({ ...input, showOnBoard: 'NEVER' })).toBe(enterOffer.idOf(input))
  })
})
