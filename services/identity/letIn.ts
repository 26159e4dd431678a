import type { Side } from '../../schema/events/vocabulary.ts'
import type { Office } from '../office/office.ts'
import { maskedAddress } from './maskedAddress.ts'

/** What the log says of those who are let in on one need or offer by a link. */
export interface LetIn {
  /** Nothing once the park has dismissed them. */
  expert(expertId: string): LetInExpert | undefined
  /** Nothing once it ended, by whatever way. */
  delegation(delegationId: string): LetInResearcher | undefined
}
/** How far an expert came; over while the park does not review the need. */
export type ExpertStanding =
  | { readonly standing: 'INVITED' | 'WAITING' | 'ADMITTED'; readonly organization: string }
  | { readonly standing: 'OVER' }
export type LetInExpert = ExpertStanding & { readonly personId: string | undefined }
export interface LetInResearcher {
  readonly personId: string | undefined
  readonly organization: string
  readonly side: Side
}

/** What such a link is for. Of the need or offer itself nothing is told: that is what accepting gives. */
export type PeekedLetIn =
  | { readonly kind: 'EXPERT'; readonly address: string; readonly mine: false }
  | { readonly kind: 'EXPERT'; readonly mine: true } & ExpertStanding
  /** With the address of whoever is signed in: it is taken on in their name. */
  | { readonly kind: 'DELEGATION'; readonly standing: 'OFFERED' | 'ACCEPTED'; readonly organization: string; readonly side: Side; readonly address: string | null }

export interface LetInLinks {
  /** What a link is for, for whoever is signed in or not; nothing where it is over, or somebody else accepted. Uses nothing. */
  peek(token: string, viewer: { readonly personId: string; readonly email: string } | undefined): Promise<PeekedLetIn | undefined>
  /** For whom an invitation was made that nobody has accepted yet. */
  addressOf(token: string): Promise<string | undefined>
}

export function letInLinksOf({ expertInvitations, delegationLinks }: Pick<Office, 'expertInvitations' | 'delegationLinks'>, letIn: LetIn): LetInLinks {
  return {
    async peek(token, viewer) {
      const invitation = await expertInvitations.findSpent(token)
      if (invitation !== undefined) {
        const expert = letIn.expert(invitation.expertId)
        if (expert === undefined) return undefined
        const { personId, ...known } = expert
        if (personId !== undefined && personId !== viewer?.personId) return undefined
        const mine = personId !== undefined || viewer?.email === invitation.email
        return mine ? { kind: 'EXPERT', mine, ...known } : { kind: 'EXPERT', mine, address: maskedAddress(invitation.email) }
      }
      const link = await delegationLinks.findSpent(token)
      const delegation = link && letIn.delegation(link.delegationId)
      if (delegation === undefined) return undefined
      const { personId, organization, side } = delegation
      if (personId !== undefined && personId !== viewer?.personId) return undefined
      const address = viewer === undefined ? null : maskedAddress(viewer.email)
      return { kind: 'DELEGATION', standing: personId === undefined ? 'OFFERED' : 'ACCEPTED', organization, side, address }
    },
    async addressOf(token) {
      const invitation = await expertInvitations.findSpent(token)
      const expert = invitation && letIn.expert(invitation.expertId)
      return expert !== undefined && expert.personId === undefined ? invitation?.email : undefined
    },
  }
}
