import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { PersonId } from './ids.ts'

export const OperatorAppointed = defineEvent('OperatorAppointed', { audience: 'HOST' }, z.object({ personId: PersonId }))
export const OperatorDismissed = defineEvent('OperatorDismissed', { audience: 'HOST' }, z.object({ personId: PersonId }))
/** Appointments and dismissals in one order, so that the last operators can't dismiss each other, or go, at once. Who goes by themselves names themselves. */
export const OperatorDismissalClaimed = defineEvent('OperatorDismissalClaimed', { audience: 'HOST' }, z.object({ personId: PersonId, byId: PersonId }))
export const OperatorAppointmentClaimed = defineEvent('OperatorAppointmentClaimed', { audience: 'HOST' }, z.object({ personId: PersonId }))
export const operatorEvents = [OperatorDismissalClaimed, OperatorAppointmentClaimed] as const
export type OperatorEvent = EventOf<(typeof operatorEvents)[number]>
/** Whatever the office held of the person is erased after this, and again from any office that is restored. */
export const PersonErased = defineEvent('PersonErased', { audience: 'HOST' }, z.object({ personId: PersonId }))
export const personEvents = [OperatorAppointed, OperatorDismissed, PersonErased] as const
export type PersonEvent = EventOf<(typeof personEvents)[number]>
