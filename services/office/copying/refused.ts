import { Hindered } from '../../hindered.ts'

/**
 * Why an office was not copied; the command line has the words for each. `MISSING`: there is none where it is read. `OTHER_BUILD`: another build wrote it last.
 * `OCCUPIED`: something stands where the copy goes. `IN_USE`: a hub works with it. `NOT_EQUAL`: what was written is not what was read.
 */
export type OfficeCopyRefusal = 'MISSING' | 'OTHER_BUILD' | 'OCCUPIED' | 'IN_USE' | 'NOT_EQUAL'

/** An office can't be copied as asked. `what` is a place, or a table; never a connection string as it was given. */
export class OfficeCopyRefused extends Hindered<OfficeCopyRefusal> {
  override readonly name = 'OfficeCopyRefused'
}
