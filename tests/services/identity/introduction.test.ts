import { describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '../../../services/identity/actor.ts'
import { introductionTo } from '../../../services/identity/introduction.ts'
import { matchSightOf, saidNothing, type MatchFacts } from '../../../services/identity/matchSight.ts'
import { conferenceFacts, harbourDay } from '../../support/conferences.ts'
import { welding } from '../../support/entries.ts'
import { ordinaryFacts } from '../../support/facts.ts'
import {
  anotherPark, editor, haiyun, hostOfAnotherPark, hostOfPark, knownOrganizations, suspendedEditor, university, universityOwner, viewer,
} from '../../support/organizations.ts'
import { member, offerId, operator, person } from '../../support/people.ts'

const factsWith = (particular: Parameters<typeof knownOrganizations>[0] = {}) =>
  ({ ...ordinaryFacts, ...knownOrganizations(particular), conference: (id: string) => (id === harbourDay ? conferenceFacts({ parkId: anotherPark }) : undefined) })
const mutual: MatchFacts = {
  needId: welding, offerId: offerId('Laser welding'), needOrganizationId: haiyun, offerOrganizationId: university, reached: 'MUTUAL', ended: undefined,
  interests: new Set(['NEED', 'OFFER']), declinedBy: new Set(), spoken: { NEED: saidNothing, OFFER: saidNothing }, endedByItself: 0, conferenceIds: new Set([harbourDay]),
}
function introducedTo(viewer: Viewer, said: Partial<MatchFacts> = {}, facts = factsWith()) {
  const match = { ...mutual, ...said }
  const view = matchSightOf(viewer, match, facts)
  const introduction = view === undefined ? undefined : introductionTo(viewer, match, view, facts)
  return introduction === undefined ? undefined : [...introduction.sides]
}

describe('an introduction', () => {
  test.each([
    ['an editor of the need', editor, ['NEED']], ['a viewer of the need', viewer, ['NEED']], ['an owner of the offer', universityOwner, ['OFFER']],
    ['whoever belongs to both', person('both', [haiyun, member('VIEWER')], [university, member('VIEWER')]), ['NEED', 'OFFER']],
    ['the host of the conference', hostOfAnotherPark, []], ['the park of a side', hostOfPark, []],
    ['a visitor', visitor, undefined], ['the operator', operator, undefined],
  ] as const)('to %s', (_, viewer, sides) => expect(introducedTo(viewer)).toEqual(sides))

  test.each(['MUTUAL', 'INTENT', 'CONTRACTED', 'DELIVERED'] as const)('stands at %s', (reached) => expect(introducedTo(editor, { reached })).toEqual(['NEED']))
  test.each(['SUGGESTED', 'INTERESTED'] as const)('does not stand at %s', (reached) =>
    expect(introducedTo(editor, { reached, interests: new Set(['NEED']) })).toBeUndefined())
  test('ends when the match fails', () => expect(introducedTo(editor, { reached: 'INTENT', ended: 'FAILED' })).toBeUndefined())
  test.each([
    ['suspended', { status: 'SUSPENDED' }], ['rejected', { status: 'REJECTED' }], ['not verified', { status: 'REGISTERED' }],
  ] as const)('ends for both while one organisation is %s', (_, particular) => {
    for (const reader of [editor, suspendedEditor, universityOwner, hostOfAnotherPark]) expect(introducedTo(reader, {}, factsWith(particular))).toBeUndefined()
  })
})
