import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { DelegationId, OrganizationId, PersonId } from './ids.ts'
import { Side } from './vocabulary.ts'

const delegationId = DelegationId

/** An organisation entrusts one need or offer to one researcher. Whoever did so stands beside the event: it lasts no longer than their own right. */
export const ThingDelegated = defineEvent('ThingDelegated', { audience: 'OWNER' }, z.object({ delegationId, organizationId: OrganizationId, side: Side, thingId: z.uuid() }))
export const DelegationAccepted = defineEvent('DelegationAccepted', { audience: 'OWNER' }, z.object({ delegationId, personId: PersonId }))
export const DelegationEnded = defineEvent('DelegationEnded', { audience: 'OWNER' }, z.object({ delegationId }))

export const delegationEvents = [ThingDelegated, DelegationAccepted, DelegationEnded] as const
export type DelegationEvent = EventOf<(typeof delegationEvents)[number]>
