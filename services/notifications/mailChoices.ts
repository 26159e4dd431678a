import type { MailSetting } from '../office/mailSettings.ts'
import { kinds, mailChoices, type MailChoice, type NotificationKind } from './kinds.ts'
import { usualHabits } from './mailTimes.ts'

/** What a person gets by mail about a kind: what they chose, else what is usual. */
export const choiceOf = (kind: NotificationKind, setting: MailSetting | undefined): MailChoice =>
  mailChoices.options.find((choice) => choice === setting?.choices[kind]) ?? kinds[kind]

/** What is usual, where a person chose nothing. */
export const settingOf = (setting: MailSetting | undefined): MailSetting =>
  setting ?? { timeZone: usualHabits.timeZone, quietFrom: usualHabits.quietFrom, quietTo: usualHabits.quietTo, choices: {} }
