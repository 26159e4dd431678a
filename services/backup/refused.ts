import { Hindered } from '../hindered.ts'

/** Why no backup or restore was made; the command line has the words for each. */
export type BackupRefusal =
  | 'FOLDER_NOT_EMPTY' | 'INSIDE_DATA' | 'NO_MANIFEST' | 'NEWER_FORMAT' | 'FILE_DAMAGED' | 'LOG_UNSOUND' | 'OFFICE_DAMAGED' | 'DATA_THERE' | 'SOURCE_DAMAGED' | 'NOT_WRITTEN' | 'RESTORE_INTERRUPTED'

/** A backup or a restore can't be made. `what` is a path, or how much is wrong. */
export class BackupRefused extends Hindered<BackupRefusal> {
  override readonly name = 'BackupRefused'
}
