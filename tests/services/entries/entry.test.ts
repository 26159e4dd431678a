import { describe, expect, test } from 'vitest'
import { EntryWithdrawn, ShowOnBoardChanged } from '../../../schema/events/entries.ts'
import { entry } from '../../../services/entries/entry.ts'
import { recorded } from '../../support/behaviour.ts'
import { theEntry } from '../../support/entries.ts'

describe('the history of an entry', () => {
  test.each([EntryWithdrawn({ entryId: theEntry }), ShowOnBoardChanged({ entryId: theEntry, showOnBoard: 'NEVER' })])('cannot begin with $type', (event) =>
    expect(() => entry.evolve(undefined, event, recorded(event, {}).metadata)).toThrow(event.type))
})
