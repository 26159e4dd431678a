import type { MailSettings, QueryResolvers } from '../../../schema/generated/resolvers.ts'
import { everyKind } from '../../notifications/kinds.ts'
import { choiceOf, settingOf } from '../../notifications/mailChoices.ts'
import type { Context } from '../context.ts'

export async function mailSettingsSource({ session, office }: Context): Promise<MailSettings | null> {
  if (session === undefined) return null
  const chosen = await office.mailSettings.of(session.personId)
  const { timeZone, quietFrom, quietTo } = settingOf(chosen)
  return {
    id: session.personId, timeZone, quietFrom: clockOf(quietFrom), quietTo: clockOf(quietTo),
    choices: everyKind.map((kind) => ({ kind, choice: choiceOf(kind, chosen) })),
  }
}

const clockOf = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

export const mailSettingsQueries: Pick<QueryResolvers, 'mailSettings'> = {
  mailSettings: (_, __, context) => mailSettingsSource(context),
}
