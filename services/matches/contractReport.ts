import type { z } from 'zod'
import type { ContractReport } from '../../schema/events/outcomes.ts'
import { notMore } from '../../schema/events/values.ts'

/** What a report of a contract has to keep, beside the shape of each field. */
export function keepsTerms(report: ContractReport, context: z.RefinementCtx): void {
  const { kind, technologyContractType, total, technologyAmount, period } = report
  const refuses = (error: string, ...path: readonly string[]) => context.addIssue({ code: 'custom', path: [...path], message: error })
  if (period !== undefined && period.begins > period.ends) refuses('ENDS_BEFORE_BEGINS', 'period', 'ends')
  if ((kind === 'TECHNOLOGY') !== (technologyContractType !== undefined)) refuses('TECHNOLOGY_ONLY', 'technologyContractType')
  const isPart = technologyAmount === undefined || (total?.currency === technologyAmount.currency && notMore(technologyAmount.amount, total.amount))
  if (!isPart) refuses('NOT_PART_OF_TOTAL', 'technologyAmount')
}
