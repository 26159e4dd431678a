import type { Metadata } from '../../schema/events/event.ts'
import { OrganizationId } from '../../schema/events/ids.ts'
import type { OrganizationFacts } from '../facts.ts'

/** Which park entered a thing, where one did so on behalf of its owner: it knows the draft from the beginning. */
export const enteringParkOf = (owner: OrganizationFacts | undefined, onBehalf: Metadata['onBehalf']): { enteringParkId?: OrganizationId } =>
  onBehalf === undefined || owner?.parkId === undefined ? {} : { enteringParkId: OrganizationId.parse(owner.parkId) }
