import { Hindered } from '../hindered.ts'

/**
 * Why a log was not copied; the command line has the words for each. `OTHER_LOG`: something else stands where the copy goes. `NO_EVENT`, `NO_TEXT`: there is nothing to redact in that place.
 * `NOT_EQUAL`: what was written is not what was read. `NOT_A_LOG`: what was to be imported is no export, or not whole.
 */
export type LogCopyRefusal = 'OTHER_LOG' | 'NO_EVENT' | 'NO_TEXT' | 'NOT_EQUAL' | 'NOT_A_LOG'

/** A log can't be copied as asked. `what` is a place: of an event, or of a log. */
export class LogCopyRefused extends Hindered<LogCopyRefusal> {
  override readonly name = 'LogCopyRefused'
}
