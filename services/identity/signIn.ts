import { randomUUID } from 'node:crypto'
import { normalized } from '../office/people.ts'
import type { Office } from '../office/office.ts'
import type { SignInRequest } from '../office/signInRequests.ts'
import type { Authentication, SignedIn } from './authentication.ts'
import type { Delivery } from './delivery.ts'
import { letInLinksOf, type LetIn, type PeekedLetIn } from './letIn.ts'
import { linkTo, linkMinutes } from './links.ts'
import type { Locale } from './locale.ts'
import { maskedAddress } from './maskedAddress.ts'
import { signInMail } from './signInMail.ts'
import { codeDigestOf, digestOf, isFor, makeCode, makeSecret, same } from './secrets.ts'

export type SignInRefusal = 'RATE_LIMITED' | 'UNAVAILABLE' | 'LINK_INVALID' | 'CODE_INVALID'

/** Where to send a mail: to an address, or to the one that an invitation was made for, as a member or as an expert. */
export type Asked = { readonly email: string } | { readonly invitation: string }

/** What a link is for, as its page shows it. The address is masked: a link may be open on somebody else's screen. */
export type Peeked =
  | { readonly kind: 'SIGN_IN'; readonly address: string; readonly name: string }
  | { readonly kind: 'OPERATOR' }
  | { readonly kind: 'INVITATION'; readonly address: string; readonly mine: false }
  | { readonly kind: 'INVITATION'; readonly address: string; readonly mine: true; readonly organization: string }
  | PeekedLetIn

export interface SignIn {
  /** Mails a link and a code. The answer is the browser's secret, with which the code works; the same for every address. */
  request(asked: Asked, locale: Locale): Promise<{ readonly browser: string } | SignInRefusal>
  /** Says what a link is for and uses nothing. */
  peek(token: string, personId: string | undefined): Promise<Peeked | SignInRefusal>
  /** Uses the link up. */
  byLink(token: string): Promise<SignedIn | SignInRefusal>
  /** Uses the code up, in the browser that asked for it. */
  byCode(code: string, browser: string, email: string | undefined): Promise<SignedIn | SignInRefusal>
  /** Uses the operator's link up; whoever holds it becomes the operator under the address that they give. */
  asOperator(token: string, claim: { email: string; name: string; locale: Locale }): Promise<SignedIn | SignInRefusal>
}

export interface SignInParts {
  readonly office: Office
  readonly authentication: Authentication
  /** None: links are made with `hub sign-in-link`, and nobody can ask for one. */
  readonly delivery: Delivery | undefined
  readonly publicUrl: URL
  readonly secret: string
  readonly clock: () => Date
  /** What an organisation is called, for whoever is invited to it. */
  readonly organizationName: (organizationId: string) => string
  readonly letIn: LetIn
  /** Appends `OperatorAppointed`. If it fails the link is used up all the same; the next start prints a new one. */
  readonly onOperatorClaimed: (personId: string) => Promise<void>
}

export function signInOf({ office, authentication, delivery, publicUrl, secret, clock, organizationName, letIn, onOperatorClaimed }: SignInParts): SignIn {
  const { signInRequests, secrets, invitations, people } = office

  const letInLinks = letInLinksOf(office, letIn)

  const addressOf = async (asked: Asked) =>
    ('email' in asked ? asked.email : (await invitations.find(asked.invitation))?.email ?? (await letInLinks.addressOf(asked.invitation)))

  /** Whoever used what was mailed has proved that the address is theirs; a link that was handed over in another way proves nothing. */
  async function begin({ email, name, locale, mailed }: SignInRequest): Promise<SignedIn> {
    const signedIn = await authentication.signIn({ email, name, locale })
    if (mailed) await people.addressProved(signedIn.personId)
    return signedIn
  }

  return {
    async request(asked, locale) {
      if (!delivery) return 'UNAVAILABLE'
      const email = await addressOf(asked)
      if (email === undefined) return 'LINK_INVALID'
      const request = { requestId: randomUUID(), email: normalized(email), name: undefined, locale, mailed: true }
      const [code, browser] = [makeCode(), makeSecret('BROWSER')]
      const made = await signInRequests.makeWithCode(request, codeDigestOf(secret, request.requestId, code), digestOf(browser))
      if (!made) return 'RATE_LIMITED'
      const expiresAt = new Date(clock().getTime() + linkMinutes * 60_000)
      const token = await secrets.make({ purpose: 'SIGN_IN', subject: request.requestId, expiresAt })
      const sent = delivery.deliver(signInMail({ to: request.email, link: linkTo(publicUrl, token), code, minutes: linkMinutes, locale, publicUrl }))
      return sent ? { browser } : 'UNAVAILABLE'
    },

    async peek(token, personId) {
      const opened = await secrets.find('SIGN_IN', token)
      const request = opened && (await signInRequests.find(opened.subject))
      if (request) {
        const person = await people.findByEmail(request.email)
        return { kind: 'SIGN_IN', address: maskedAddress(request.email), name: person?.name || request.name || '' }
      }
      if (await secrets.find('OPERATOR', token)) return { kind: 'OPERATOR' }
      const viewer = personId === undefined ? undefined : await people.find(personId)
      const invitation = await invitations.find(token)
      if (!invitation) return (await letInLinks.peek(token, viewer)) ?? 'LINK_INVALID'
      const address = maskedAddress(invitation.email)
      if (viewer?.email !== invitation.email) return { kind: 'INVITATION', address, mine: false }
      return { kind: 'INVITATION', address, mine: true, organization: organizationName(invitation.organizationId) }
    },

    async byLink(token) {
      const opened = await secrets.use('SIGN_IN', token)
      const request = opened && (await signInRequests.find(opened.subject))
      return request ? begin(request) : 'LINK_INVALID'
    },

    async byCode(code, browser, email) {
      if (!isFor('BROWSER', browser)) return 'CODE_INVALID'
      const request = await signInRequests.tryCode(digestOf(browser))
      if (!request || (email !== undefined && normalized(email) !== request.email)) return 'CODE_INVALID'
      if (!same(codeDigestOf(secret, request.requestId, code), request.codeDigest)) return 'CODE_INVALID'
      return (await secrets.useOf('SIGN_IN', request.requestId)) ? begin(request) : 'CODE_INVALID'
    },

    async asOperator(token, claim) {
      if (!(await secrets.use('OPERATOR', token))) return 'LINK_INVALID'
      const signedIn = await authentication.signIn(claim)
      await onOperatorClaimed(signedIn.personId)
      return signedIn
    },
  }
}
