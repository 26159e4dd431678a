import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { PersonId } from './ids.ts'

export const OperatorAppointed = defineEvent('OperatorAppointed', { audience: 'HOST' }, z.object({ personId: PersonId }))
export const OperatorDismissed = defineEvent('OperatorDismissed', { audience: 'HOST' }, z.object({ personId: PersonId }))
export const personEvents = [OperatorAppointed, OperatorDismissed] as const
export type PersonEvent = EventOf<(typeof personEvents)[number]>
