import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { OrganizationVerified, RegisterCode } from '../../schema/events/organizations.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import type { Facts } from '../facts.ts'
import { asOperator } from '../identity/rights.ts'
import { organization } from './organization.ts'
import { isValidCode } from './registerCode.ts'
import { claimCode } from './registerCodeClaim.ts'

/** The operator found that the organisation is what it says. Its code is claimed now, so that a squatter blocked nobody. */
export const verifyOrganization = change({
  name: 'VerifyOrganization',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, code: RegisterCode.optional() }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  permits: (actor) => asOperator(actor),
  know: () => undefined,
  claims(input, _, { code }, facts) {
    const claimed = input.code ?? code
    return claimed === undefined ? [] : [claimCode(claimed, input.organizationId, (holderId) => canNeverHold(holderId, claimed, facts))]
  },
  decide(organization, { organizationId, code: given }) {
    const code = given ?? organization.code
    if (code !== undefined && !isValidCode(code)) return refuse('CODE_INVALID', 'code')
    const verified = OrganizationVerified({ organizationId, ...(code === undefined ? {} : { code }) })
    switch (organization.status) {
      case 'REGISTERED': return [verified]
      // Its code may be another's by now; it registers anew.
      case 'REJECTED': return refuse('WRONG_STAGE', 'organizationId')
      case 'VERIFIED':
        if (code?.scheme !== organization.code?.scheme || code?.value !== organization.code?.value) return refuse('WRONG_STAGE', 'code')
        // It took another name since, which the operator has looked at now.
        return organization.renamed ? [verified] : []
      case 'SUSPENDED': return refuse('ORGANIZATION_SUSPENDED', 'organizationId')
      default: return impossible(organization.status)
    }
  },
})

/** Who was rejected registers anew, and who was verified keeps the code of then: neither is ever verified with another. */
function canNeverHold(organizationId: string, { scheme, value }: RegisterCode, facts: Facts): boolean {
  const code = facts.codeOf(organizationId)
  const decided = facts.organization(organizationId)?.status
  return decided === 'REJECTED' || (decided === 'VERIFIED' && (code?.scheme !== scheme || code.value !== value))
}
