import type { UnitContent } from '../../schema/events/organizations.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'

/** The units 院系/团队 of an organisation, by id. */
export type Units = ReadonlyMap<string, UnitContent>
export const mostUnits = 200

/** Whether a unit may be as it is said: no other has its name, and whoever is named is a member of the organisation. */
export function lacksInUnit(
  { name, headId, keeperId, memberIds = [] }: UnitContent, { units, members }: { readonly units: Units; readonly members: ReadonlyMap<string, unknown> }, unitId?: string,
): Refusal | undefined {
  if ([...units].some(([id, unit]) => id !== unitId && unit.name === name)) return refuse('UNIT_EXISTS', 'name')
  if (headId !== undefined && !members.has(headId)) return refuse('NOT_A_MEMBER', 'headId')
  if (keeperId !== undefined && !members.has(keeperId)) return refuse('NOT_A_MEMBER', 'keeperId')
  return memberIds.every((id) => members.has(id)) ? undefined : refuse('NOT_A_MEMBER', 'memberIds')
}

/** Who leaves the organisation leaves its units. */
export const unitsWithout = (units: Units, personId: string): Units =>
  new Map([...units].map(([id, { headId, keeperId, memberIds, ...unit }]) => [id, {
    ...unit,
    ...(headId === undefined || headId === personId ? {} : { headId }),
    ...(keeperId === undefined || keeperId === personId ? {} : { keeperId }),
    ...(memberIds === undefined ? {} : { memberIds: memberIds.filter((member) => member !== personId) }),
  }]))
