import type { Office } from '../office/office.ts'
import { everyKind, type NotificationKind } from './kinds.ts'
import { settingOf } from './mailChoices.ts'

/** A link in a mail, by which mails of the kinds that it told of end without signing in. */

const lifetime = 90 * 24 * 3_600_000

/** A secret that ends mails of these kinds to this person, any number of times, for 90 days. It opens nothing else. */
export const makeUnsubscribeSecret = (office: Pick<Office, 'secrets'>, personId: string, kinds: readonly NotificationKind[], now: Date): Promise<string> =>
  office.secrets.make({ purpose: 'UNSUBSCRIBE', subject: kinds.join(), personId, expiresAt: new Date(now.getTime() + lifetime) })

/** The whole secret stands in the address, because a mail program posts to it: loading the page does nothing. */
export function unsubscribeLink(publicUrl: URL, secret: string): string {
  const link = new URL('/unsubscribe', publicUrl)
  link.searchParams.set('secret', secret)
  return link.href
}

/** The kinds whose mails a secret ends; none where it is unknown or over. */
export const kindsOf = async (office: Pick<Office, 'secrets'>, secret: string): Promise<readonly NotificationKind[]> =>
  (await opened(office, secret))?.kinds ?? []

/** Ends mails of those kinds, or of as many of them as were chosen. Everything else that the person chose stays. */
export async function unsubscribe(office: Pick<Office, 'secrets' | 'atOnce'>, secret: string, chosen: readonly string[] | undefined): Promise<void> {
  const known = await opened(office, secret)
  if (known === undefined) return
  const ended = known.kinds.filter((kind) => chosen === undefined || chosen.includes(kind))
  await office.atOnce(async ({ mailSettings }) => {
    const setting = settingOf(await mailSettings.of(known.personId))
    await mailSettings.revise(known.personId, { ...setting, choices: { ...setting.choices, ...Object.fromEntries(ended.map((kind) => [kind, 'NEVER'])) } })
  })
}

async function opened({ secrets }: Pick<Office, 'secrets'>, secret: string) {
  const found = await secrets.find('UNSUBSCRIBE', secret)
  if (found?.personId === undefined) return undefined
  const named = new Set(found.subject.split(','))
  return { personId: found.personId, kinds: everyKind.filter((kind) => named.has(kind)) }
}
