import { createHmac, hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** What a secret is for; its prefix says so to people and to scanners of leaked text. */
const prefixes = {
  PERSONAL_TOKEN: 'hub_pat_',
  INVITATION: 'hub_inv_',
  EXPERT: 'hub_exp_',
  DELEGATION: 'hub_dlg_',
  INTAKE: 'hub_int_',
  UNSUBSCRIBE: 'hub_uns_',
  SCREEN: 'hub_scr_',
  SIGN_IN: 'hub_sgn_',
  OPERATOR: 'hub_opr_',
  BROWSER: 'hub_brw_',
  LOCAL: 'hub_loc_',
} as const
export type Purpose = keyof typeof prefixes

const random = /^[\w-]{43}$/

/** A new secret of 32 random bytes. It is shown once; the office keeps its digest only. */
export const makeSecret = (purpose: Purpose) => prefixes[purpose] + randomBytes(32).toString('base64url')

/** SHA-256 of a secret, the only form in which it is kept. It needs no salt, because the secret is random. */
export const digestOf = (secret: string) => hash('sha256', secret, 'base64url')

/** Whether it has the form of a secret for this purpose. Says nothing of whether it is valid. */
export const isFor = (purpose: Purpose, secret: string) =>
  secret.startsWith(prefixes[purpose]) && random.test(secret.slice(prefixes[purpose].length))

/** A code of six digits, for people to type. */
export const makeCode = () => String(randomInt(1_000_000)).padStart(6, '0')

/** A code is guessed at once from a plain digest, so its digest is keyed with the hub's secret and bound to its request. */
export const codeDigestOf = (hubSecret: string, requestId: string, code: string) =>
  createHmac('sha256', hubSecret).update(`sign-in code\n${requestId}\n${code}`).digest('base64url')

/** The digest of a code that goes beside a link: keyed with the link's secret, which is kept nowhere, so that nobody guesses it from the office. */
export const linkCodeDigestOf = (secret: string, code: string) => createHmac('sha256', secret).update(`code of a link\n${code}`).digest('base64url')

/** Compares two digests or signatures in a time that tells nothing of where they differ. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
