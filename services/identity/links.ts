import type { Office } from '../office/office.ts'
import type { Locale } from './locale.ts'

/** How long a link to sign in and its code live. */
export const linkMinutes = 15
const operatorHours = 24

/** The address of a page where a secret opens something. It stands after `#`: no server, log or referrer ever sees it. */
export const linkTo = (publicUrl: URL, secret: string, page: '/sign-in' | '/intake' = '/sign-in') => `${new URL(page, publicUrl).href}#${secret}`

export interface Links {
  /** A link that signs its holder in at this address, once. For the operator's terminal and for the demo; never for a log. */
  makeSignInLink(whom: { email: string; name?: string; minutes?: number; locale?: Locale }): Promise<string>
  /** The link that makes whoever uses it the operator. A new one ends the one before. */
  makeOperatorLink(): Promise<string>
}

export const linksOf = ({ office, publicUrl, clock }: { office: Office; publicUrl: URL; clock: () => Date }): Links => {
  const inMinutes = (minutes: number) => new Date(clock().getTime() + minutes * 60_000)
  return {
    async makeSignInLink({ email, name, minutes = linkMinutes, locale = 'zh-CN' }) {
      const { requestId } = await office.signInRequests.make({ email, name, locale })
      return linkTo(publicUrl, await office.secrets.make({ purpose: 'SIGN_IN', subject: requestId, expiresAt: inMinutes(minutes) }))
    },
    async makeOperatorLink() {
      await office.secrets.revoke('OPERATOR', 'operator')
      return linkTo(publicUrl, await office.secrets.make({ purpose: 'OPERATOR', subject: 'operator', expiresAt: inMinutes(operatorHours * 60) }))
    },
  }
}
