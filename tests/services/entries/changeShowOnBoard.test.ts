import { describe, expect, test } from 'vitest'
import { EntryWithdrawn, ShowOnBoardChanged } from '../../../schema/events/entries.ts'
import { changeShowOnBoard } from '../../../services/entries/changeShowOnBoard.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { needEntered, offerEntered, takingPart, theEntry } from '../../support/entries.ts'
import { editor, hostOfPark, onlookers, outsiders, owner, universityOwner } from '../../support/organizations.ts'

const { given } = behaviourOf(changeShowOnBoard)
const known = takingPart()
const input = { entryId: theEntry, showOnBoard: 'MASKED' } as const
const masked = ShowOnBoardChanged(input)

describe('changing what the boards show of an entry', () => {
  test.each([['an owner', owner], ['an editor', editor]])('is for %s of its organisation', (_, actor) =>
    given(needEntered()).knowing(known).when(actor, input).then(masked))
  test('is for the organisation’s park, which says on what basis', () =>
    given(offerEntered()).knowing(known).when(hostOfPark, input, { onBehalf: 'PHONE' }).then(masked))
  test('does nothing where it is that already', async () => {
    await given(needEntered('MASKED')).knowing(known).when(editor, input).thenNothing()
    await given(needEntered(), masked).knowing(known).when(editor, input).thenNothing()
  })
  test('shows no name of an anonymous one', () =>
    given(needEntered('MASKED')).knowing(takingPart({ thing: { anonymous: true } })).when(editor, { ...input, showOnBoard: 'NAMES' }).thenRefused('SHOW_ON_BOARD_TOO_OPEN', 'showOnBoard'))
  test('shows no name of one of which this node knows nothing', () =>
    given(needEntered('MASKED')).knowing({ ...known, thing: () => undefined }).when(editor, { ...input, showOnBoard: 'NAMES' }).thenRefused('SHOW_ON_BOARD_TOO_OPEN', 'showOnBoard'))
  test('lets an anonymous one be hidden altogether', () =>
    given(needEntered('MASKED')).knowing(takingPart({ thing: { anonymous: true } })).when(editor, { ...input, showOnBoard: 'NEVER' })
      .then(ShowOnBoardChanged({ entryId: theEntry, showOnBoard: 'NEVER' })))
  test('is too late once it was withdrawn', () =>
    given(needEntered(), EntryWithdrawn({ entryId: theEntry })).knowing(known).when(editor, input).thenRefused('WRONG_STAGE', 'entryId'))
  test('asks for the revision that was read: it reveals', () => expect(changeShowOnBoard.needsRevision).toBe(true))

  test('asks the park for a basis', () =>
    given(needEntered()).knowing(known).when(hostOfPark, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('wants none from its own people', () =>
    given(needEntered()).knowing(known).when(editor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each(onlookers)('is not for %s', (_, actor) => given(needEntered()).knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who sees the entry', () =>
    given(needEntered()).knowing(takingPart({ organization: { parkId: undefined } })).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN'))
  test.each(outsiders)('tells %s nothing', (_, actor) => given(needEntered()).knowing(known).when(actor, input).thenRefused('NOT_FOUND'))
  test('tells other participants nothing', () =>
    given(needEntered()).knowing({ ...known, registered: () => true }).when(universityOwner, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().knowing(known).when(editor, input).thenRefused('NOT_FOUND'))
})
