import { describe, test } from 'vitest'
import { EntryWithdrawn } from '../../../schema/events/entries.ts'
import { withdrawEntry } from '../../../services/entries/withdrawEntry.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { needEntered, offerEntered, takingPart, theEntry } from '../../support/entries.ts'
import { editor, hostOfPark, onlookers, outsiders, owner } from '../../support/organizations.ts'

const { given } = behaviourOf(withdrawEntry)
const known = takingPart()
const input = { entryId: theEntry }
const withdrawn = EntryWithdrawn(input)

describe('withdrawing an entry', () => {
  test.each([['an owner', owner], ['an editor', editor]])('is for %s of its organisation', (_, actor) =>
    given(needEntered()).knowing(known).when(actor, input).then(withdrawn))
  test('is for the organisation’s park, which says on what basis', () =>
    given(offerEntered()).knowing(known).when(hostOfPark, input, { onBehalf: 'MESSAGE' }).then(withdrawn))
  test('does nothing the second time', () => given(needEntered(), withdrawn).knowing(known).when(editor, input).thenNothing())
  test('undoes the latest entry', () => given(needEntered(), withdrawn, needEntered()).knowing(known).when(editor, input).then(withdrawn))

  test('asks the park for a basis', () =>
    given(needEntered()).knowing(known).when(hostOfPark, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('wants none from its own people', () =>
    given(needEntered()).knowing(known).when(editor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each(onlookers)('is not for %s', (_, actor) => given(needEntered()).knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who sees the entry', () =>
    given(needEntered()).knowing(takingPart({ organization: { parkId: undefined } })).when(hostOfPark, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN'))
  test.each(outsiders)('tells %s nothing', (_, actor) => given(needEntered()).knowing(known).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().knowing(known).when(editor, input).thenRefused('NOT_FOUND'))
})
