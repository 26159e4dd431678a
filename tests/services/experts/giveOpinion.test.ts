import { describe, test } from 'vitest'
import { OpinionGiven } from '../../../schema/events/experts.ts'
import { giveOpinion } from '../../../services/experts/giveOpinion.ts'
import { behaviourHere, haiyunEditor, outsiders, parkHost } from '../../support/cast.ts'
import { accepted, admitted, dismissed, expert, invited, opinion, opinionGiven, reviewsOver, underReview } from '../../support/experts.ts'

const { given } = behaviourHere(giveOpinion)
const looking = [invited, accepted()]

describe('giving an opinion', () => {
  test('tells the park', () => given(...looking).knowing(underReview).when(expert, opinion).then(opinionGiven))
  test('is possible for who was admitted', () => given(invited, accepted('OTHER'), admitted).knowing(underReview).when(expert, opinion).then(opinionGiven))
  test('is nothing the second time', () => given(...looking, opinionGiven).when(expert, opinion).thenNothing())
  test('may be changed until the verdict', () =>
    given(...looking, opinionGiven).knowing(underReview).when(expert, { ...opinion, recommendation: 'REFINE' }).then(OpinionGiven({ ...opinion, recommendation: 'REFINE' })))
  test.each(reviewsOver)('is over %s', (_, need) => given(...looking).knowing(need).when(expert, opinion).thenRefused('NOT_UNDER_REVIEW', 'expertId'))
  test.each([['with a conflict, before the park admits them', [invited, accepted('OTHER')]], ['once dismissed', [...looking, dismissed]]])('is refused %s', (_, history) =>
    given(...history).knowing(underReview).when(expert, opinion).thenRefused('NOT_ADMITTED', 'expertId'))
  test('is the expert’s alone', () => given(...looking).knowing(underReview).when(parkHost, opinion).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ['the need’s owner', haiyunEditor] as const])('is unknown to %s', (_, actor) => given(...looking).knowing(underReview).when(actor, opinion).thenRefused('NOT_FOUND'))
})
