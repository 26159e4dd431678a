import type { MailSetting } from '../office/mailSettings.ts'
import { kindOf, kinds, mailChoices, type MailChoice, type NotificationKind } from './kinds.ts'
import { usualHabits } from './mailTimes.ts'

/** What a person gets by mail about a kind: what they chose, else what is usual. */
export const choiceOf = (kind: NotificationKind, setting: MailSetting | undefined): MailChoice =>
  mailChoices.options.find((choice) => choice === setting?.choices[kind]) ?? kinds[kind]

/** Whether a kind, by its name, is mailed to a person at all; another build's is not. */
export function wantsMail(name: string, setting: MailSetting | undefined): boolean {
  const kind = kindOf(name)
  return kind !== undefined && choiceOf(kind, setting) !== 'NEVER'
}

/** What is usual, where a person chose nothing. */
export const settingOf = (setting: MailSetting | undefined): MailSetting =>
  setting ?? { timeZone: usualHabits.timeZone, quietFrom: usualHabits.quietFrom, quietTo: usualHabits.quietTo, choices: {} }
