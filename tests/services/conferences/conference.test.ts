import { describe, expect, test } from 'vitest'
import { conference } from '../../../services/conferences/conference.ts'
import { recorded } from '../../support/behaviour.ts'
import { announced, archived, boardOpened, conferenceDrafted } from '../../support/conferences.ts'

const { metadata } = recorded(announced, {})

describe('the history of a conference', () => {
  test.each([announced, boardOpened, archived])('cannot begin with $type', (event) =>
    expect(() => conference.evolve(undefined, event, metadata)).toThrow(event.type))
  test('cannot begin twice', () =>
    expect(() => conference.evolve(conference.evolve(undefined, conferenceDrafted(), metadata), conferenceDrafted(), metadata)).toThrow('ConferenceDrafted'))
})
