import { reviseMyself } from './office/reviseMyself.ts'
import type { OfficeMutation } from './officeMutation.ts'

/** Everything that people change in the office store; beside `everyCommand`, which holds all that is recorded in the log. */
export const everyOfficeMutation: readonly OfficeMutation[] = [reviseMyself]
