import { describe, test } from 'vitest'
import { ThingDelegated } from '../../../schema/events/delegations.ts'
import { DelegationId } from '../../../schema/events/ids.ts'
import type { ThingStage } from '../../../schema/events/vocabulary.ts'
import { delegateThing } from '../../../services/delegations/delegateThing.ts'
import { theId } from '../../support/behaviour.ts'
import { behaviourHere, outsiders, powerlessIn, scienceParkHost, university, universityEditor } from '../../support/cast.ts'
import { researcher } from '../../support/delegations.ts'
import { offerFacts } from '../../support/entries.ts'
import { offerId } from '../../support/offers.ts'
import { engaged } from '../../support/people.ts'

const input = { thingId: offerId }
const { given } = behaviourHere(delegateThing)
const offerAt = (stage: ThingStage) => given().knowing({
  thing: (id) => (id === offerId ? offerFacts({ id: offerId, organizationId: university, stage, wasPublished: stage !== 'DRAFT' }) : undefined),
})

describe('entrusting a thing to a researcher', () => {
  test.each(['DRAFT', 'PUBLISHED'] as const)('is possible for an offer that is %s', (stage) => offerAt(stage).when(universityEditor, input)
    .then(ThingDelegated({ delegationId: DelegationId.parse(theId), organizationId: university, side: 'OFFER', thingId: offerId })))
  test('is too late once it is withdrawn', () => offerAt('WITHDRAWN').when(universityEditor, input).thenRefused('WRONG_STAGE', 'thingId'))
  test('is not for its park, which acts on behalf', () => offerAt('PUBLISHED').when(scienceParkHost, input, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN'))
  test('is not for who was entrusted with it', () => offerAt('DRAFT').when(engaged(researcher, 'RESEARCHER', offerId), input).thenRefused('FORBIDDEN'))
  test.each(powerlessIn(university))('is not for %s', (_, actor) => offerAt('DRAFT').when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('a draft is unknown to %s', (_, actor) => offerAt('DRAFT').when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing finds nothing', () => given().when(universityEditor, input).thenRefused('NOT_FOUND'))
})
