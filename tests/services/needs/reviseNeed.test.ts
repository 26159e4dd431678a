import { describe, test } from 'vitest'
import { reviseNeed } from '../../../services/needs/reviseNeed.ts'
import {
  behaviourHere, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark,
} from '../../support/cast.ts'
import {
  becoming, drafted, draftedByPark, foundReady, needContent, needId, needWithout, published, reopened, revised, submitted, toRefine, withdrawn,
} from '../../support/needs.ts'
import { engaged, person } from '../../support/people.ts'

const content = { ...needContent, title: 'Welding of aluminium below 1 mm' }
const input = { needId, content }

describe('revising a need', () => {
  const { given } = behaviourHere(reviseNeed)

  test('replaces the content of a draft', () => given(drafted()).when(haiyunEditor, input).then(revised(content)))
  test('is possible for the researcher to whom it was entrusted', async () => {
    await given(drafted()).when(engaged(person('Dr Wu'), 'RESEARCHER', needId), input).then(revised(content))
    await given(drafted()).when(engaged(person('Dr Wu'), 'EXPERT', needId), input).thenRefused('NOT_FOUND')
  })
  test('may leave a draft with its title alone', () => {
    const bare = needWithout('kind', 'problem', 'target', 'fields', 'openUntil')
    return given(drafted()).when(haiyunEditor, { needId, content: bare }).then(revised(bare))
  })
  test('follows the advice of a review', () => given(drafted(), submitted(), toRefine).when(haiyunEditor, input).then(revised(content)))
  test('of what was found ready asks for another review', () => given(...becoming.ready).when(haiyunEditor, input).then(revised(content)))
  test('of what is published is seen at once', () => given(...becoming.published).when(haiyunEditor, input).then(revised(content)))
  test.each(['kind', 'problem', 'target', 'fields', 'openUntil'])('of what is published may not take away its %s', (field) =>
    given(...becoming.published).when(haiyunEditor, { needId, content: needWithout(field) }).thenRefused('INCOMPLETE', 'content', field))
  test('of what was imported asks for its last day alone', async () => {
    const bare = needWithout('kind', 'problem', 'target', 'fields')
    await given(...becoming.published).when(parkHost, { needId, content: bare }, { onBehalf: 'IMPORT' }).then(revised(bare))
    await given(...becoming.published)
      .when(parkHost, { needId, content: needWithout('openUntil') }, { onBehalf: 'IMPORT' }).thenRefused('INCOMPLETE', 'content', 'openUntil')
  })
  test('of what is published names a last day that is still to come', () =>
    given(...becoming.published).when(haiyunEditor, { needId, content: { ...content, openUntil: '2026-05-16' } }).thenRefused('DATE_PASSED', 'content', 'openUntil'))
  test('of a draft may name any last day', () => {
    const past = { ...content, openUntil: '2026-05-16' }
    return given(drafted()).when(haiyunEditor, { needId, content: past }).then(revised(past))
  })
  test('waits while the park reviews', () => given(drafted(), submitted()).when(haiyunEditor, input).thenRefused('REVIEW_IN_PROGRESS', 'needId'))
  test.each([['rejected', becoming.rejected], ['withdrawn', becoming.withdrawn]])('is over once it was %s', (_, history) =>
    given(...history).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId'))
  test('goes on after reopening', () => given(...becoming.withdrawn, reopened('2026-10-31')).when(haiyunEditor, input).then(revised(content)))

  test.each([
    ['a draft', [drafted()]], ['under review', [drafted(), submitted()]], ['published', becoming.published], ['withdrawn', becoming.withdrawn],
  ])('with the same words is nothing: %s', (_, history) => given(...history).when(haiyunEditor, { needId, content: needContent }).thenNothing())
  test('compares with the last words, not the first', () =>
    given(drafted(), revised(content)).when(haiyunEditor, { needId, content: needContent }).then(revised(needContent)))
  test('counts reopening as the last word about its last day', () => given(...becoming.withdrawn, reopened('2026-10-31'))
    .when(haiyunEditor, { needId, content: { ...needContent, openUntil: '2026-10-31' } }).thenNothing())

  test('on behalf needs its basis', async () => {
    await given(...becoming.published).when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...becoming.published).when(parkHost, input, { onBehalf: 'MESSAGE' }).then(revised(content))
  })
  test('by a member needs none', () =>
    given(drafted()).when(haiyunEditor, input, { onBehalf: 'MESSAGE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))

  test.each([...outsiders, ['the host of its own park', parkHost] as const])('of a draft is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test('of a draft is open to the park that entered it', () =>
    given(draftedByPark()).when(parkHost, input, { onBehalf: 'PHONE' }).then(revised(content)))
  test.each([
    ...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park),
  ])('of what is published is not for %s', (_, actor) =>
    given(...becoming.published).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, input).thenRefused('NOT_FOUND'))
  test('of what came back ready again needs no memory of the first review', () =>
    given(...becoming.ready, revised(content), submitted(), foundReady, published, withdrawn)
      .when(haiyunEditor, { needId, content }).thenNothing())
})
