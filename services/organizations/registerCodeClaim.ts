import type { OrganizationId } from '../../schema/events/ids.ts'
import { CreditCodeClaimed, CreditCodeReleased, type CodeEvent, type RegisterCode } from '../../schema/events/organizations.ts'
import { impossible, type Aggregate } from '../commands/aggregate.ts'
import { claim, type Claim } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'

interface CodeHolder {
  readonly organizationId: string | undefined
}
const codeHolder: Aggregate<CodeHolder, CodeEvent> = {
  category: 'code',
  evolve(_, event) {
    switch (event.type) {
      case 'CreditCodeClaimed': return { organizationId: event.data.organizationId }
      case 'CreditCodeReleased': return { organizationId: undefined }
      default: return impossible(event)
    }
  },
  knownTo: ({ operator }) => operator,
}
const idOf = ({ scheme, value }: RegisterCode): string => naturalId('code', scheme, value)

/**
 * A code belongs to one verified organisation at a time. A verification that broke off may have left a claim behind; `isVoid` tells of whom
 * that is sure, because it can never be verified with this code any more.
 */
export const claimCode = (code: RegisterCode, organizationId: OrganizationId, isVoid: (holderId: string) => boolean): Claim =>
  claim(codeHolder, idOf(code), (held) => {
    if (held?.organizationId === organizationId) return []
    return held?.organizationId === undefined || isVoid(held.organizationId) ? [CreditCodeClaimed({ organizationId })] : refuse('CODE_TAKEN', 'code')
  })

export const releaseCode = (code: RegisterCode, organizationId: OrganizationId): Claim =>
  claim(codeHolder, idOf(code), (held) => (held?.organizationId === organizationId ? [CreditCodeReleased({ organizationId })] : []))
