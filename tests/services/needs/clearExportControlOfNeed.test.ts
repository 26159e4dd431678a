import { describe, expect, test } from 'vitest'
import { NeedExportControlCleared, NeedSubmitted } from '../../../schema/events/needs.ts'
import { clearExportControlOfNeed } from '../../../services/needs/clearExportControlOfNeed.ts'
import {
  behaviourHere, farHost, haiyunOwner, hostsOfNoPark, outsiders, park, parkHost, powerlessInPark, scienceParkHost, sciencePark,
} from '../../support/cast.ts'
import { declarations, drafted, draftedByPark, foundReady, needContent, needId, published, revised, submitted, toRefine, withdrawn } from '../../support/needs.ts'

const input = { needId, reason: 'In no list of what may not be exported.' }
const cleared = NeedExportControlCleared(input)
const declared = (exportControl: 'YES' | 'UNKNOWN', parkId = park) => NeedSubmitted({ needId, parkId, declarations: { ...declarations, exportControl } })

describe('clearing a need of export control', () => {
  const { given } = behaviourHere(clearExportControlOfNeed)

  test.each(['YES', 'UNKNOWN'] as const)('is possible where %s was declared', (said) => given(drafted(), declared(said)).when(parkHost, input).then(cleared))
  test('is possible at any stage', async () => {
    await given(drafted(), declared('YES'), foundReady, published).when(parkHost, input).then(cleared)
    await given(drafted(), declared('YES'), foundReady, published, withdrawn).when(parkHost, input).then(cleared)
  })
  test('is possible before anything was declared, for the park that entered it', () => given(draftedByPark()).when(parkHost, input).then(cleared))
  test('where no was declared is nothing', () => given(drafted(), submitted()).when(parkHost, input).thenNothing())
  test('twice is nothing', () => given(drafted(), declared('YES'), cleared).when(parkHost, { ...input, reason: 'Again.' }).thenNothing())
  test('counts for what was declared before, not for what is declared after', async () => {
    await given(drafted(), declared('YES'), cleared, toRefine, declared('YES')).when(parkHost, input).then(cleared)
    await given(drafted(), declared('YES'), cleared, toRefine, submitted()).when(parkHost, input).thenNothing()
  })
  test('counts for what the park read: what was revised since is cleared anew', () =>
    given(drafted(), declared('YES'), foundReady, published, cleared, revised({ ...needContent, problem: 'Another problem.' })).when(parkHost, input).then(cleared))
  test('outlasts a revision that says nothing else', () =>
    given(drafted(), declared('YES'), foundReady, published, cleared, revised({ ...needContent, openUntil: '2026-11-30', visibility: 'MEMBERS' })).when(parkHost, input).thenNothing())
  test('is also for the park that reviews it, in its own name', async () => {
    const elsewhere = given(drafted(), declared('YES', sciencePark))
    await elsewhere.when(scienceParkHost, input).then(cleared)
    await elsewhere.when(scienceParkHost, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf')
    await given(drafted(), declared('YES', sciencePark), foundReady, published).when(parkHost, input).then(cleared)
  })
  test.each([['its owner', haiyunOwner] as const, ...powerlessInPark(park)])('is not for %s', (_, actor) =>
    given(drafted(), declared('YES')).when(actor, input).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('of what is under review is unknown to %s', (_, actor) => given(drafted(), declared('YES')).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([['the host of another park', farHost] as const])('of what is published is not for %s', (_, actor) =>
    given(drafted(), declared('YES'), foundReady, published).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(parkHost, input).thenRefused('NOT_FOUND'))
  test('is not read without a reason', () => expect(clearExportControlOfNeed.input.safeParse({ needId, reason: ' ' }).success).toBe(false))
})
