import { describe, test } from 'vitest'
import { EntryWithdrawn, SuggestionsPosted } from '../../../schema/events/entries.ts'
import { postSuggestions } from '../../../services/entries/postSuggestions.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import { autumn, knownConference } from '../../support/conferences.ts'
import { coating, needEntered, offerEntered, takingPart, theEntry, welding } from '../../support/entries.ts'
import { editor, hostOfPark, outsiders, viewerOfPark } from '../../support/organizations.ts'

const { given } = behaviourOf(postSuggestions)
const poster = processActor('suggestions')
const input = { entryId: theEntry }
const picks = [{ needId: welding, offerId: coating, score: 0.75 }]
const known = { ...takingPart(), ...knownConference({ boardOpen: true }), picksFor: async () => ({ picks, matcherVersion: '1' }) }
const posted = (thingId: string, found = picks) => SuggestionsPosted({ entryId: theEntry, conferenceId: autumn, thingId, picks: found, matcherVersion: '1' })

describe('posting suggestions to a board', () => {
  test('gives a need the offers that fit it best', () => given(needEntered()).knowing(known).when(poster, input).then(posted(welding)))
  test('gives an offer the needs that it fits best', () => given(offerEntered()).knowing(known).when(poster, input).then(posted(coating)))
  test('says too that nothing fits, and looks no more', () =>
    given(needEntered()).knowing({ ...known, picksFor: async () => ({ picks: [], matcherVersion: '1' }) }).when(poster, input).then(posted(welding, [])))
  test('happens once, whatever ranks shift', () =>
    given(needEntered(), posted(welding)).knowing({ ...known, picksFor: async () => ({ picks: [], matcherVersion: '2' }) }).when(poster, input).thenNothing())
  test('happens once, even if the entry was withdrawn and made again', () =>
    given(needEntered(), posted(welding), EntryWithdrawn(input), needEntered()).knowing(known).when(poster, input).thenNothing())
  test('is not done for what was withdrawn', () =>
    given(needEntered(), EntryWithdrawn(input)).knowing(known).when(poster, input).thenNothing())
  test('waits for the board', () =>
    given(needEntered()).knowing({ ...known, ...knownConference({ boardOpen: false }) }).when(poster, input).thenRefused('BOARD_NOT_OPEN', 'entryId'))
  test('waits for the matcher', () =>
    given(needEntered()).knowing({ ...known, picksFor: async () => undefined }).when(poster, input).thenRefused('BUSY'))

  test.each([['an editor of its organisation', editor], ['a host', hostOfPark], ['a viewer in the park', viewerOfPark]])('is not for %s', (_, actor) =>
    given(needEntered()).knowing(known).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('tells %s nothing', (_, actor) => given(needEntered()).knowing(known).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing is nothing', () => given().knowing(known).when(poster, input).thenRefused('NOT_FOUND'))
})
