import { addChannel } from './office/addChannel.ts'
import { dropIntake } from './office/dropIntake.ts'
import { dropDeadLetter, retryDeadLetter } from './office/deadLetters.ts'
import { endOtherSessions } from './office/endOtherSessions.ts'
import { endSession } from './office/endSession.ts'
import { giveConsent } from './office/giveConsent.ts'
import { makeIntakeLink } from './office/makeIntakeLink.ts'
import { makePersonalToken } from './office/makePersonalToken.ts'
import { markNotificationsRead } from './office/markNotificationsRead.ts'
import { removeChannel } from './office/removeChannel.ts'
import { reviseMailSettings } from './office/reviseMailSettings.ts'
import { reviseMyself } from './office/reviseMyself.ts'
import { revokeIntakeLink } from './office/revokeIntakeLink.ts'
import { revokePersonalToken } from './office/revokePersonalToken.ts'
import { withdrawConsent } from './office/withdrawConsent.ts'
import type { OfficeMutation } from './officeMutation.ts'

/** Everything that people change in the office store; beside `everyCommand`, which holds all that is recorded in the log. */
export const everyOfficeMutation: readonly OfficeMutation[] = [
  reviseMyself, addChannel, removeChannel, endSession, endOtherSessions, giveConsent, withdrawConsent,
  makePersonalToken, revokePersonalToken,
  markNotificationsRead, reviseMailSettings, retryDeadLetter, dropDeadLetter,
  makeIntakeLink, revokeIntakeLink, dropIntake,
]
