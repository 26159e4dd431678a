import type { Facts } from '../../services/facts.ts'

const nobodyMerged = new Map<string, string>()

/** Facts of a world in which nothing is known; tests say what differs. */
export const ordinaryFacts: Facts = {
  organization: () => undefined,
  thing: () => undefined,
  conference: () => undefined,
  registered: () => false,
  belongs: () => false,
  entriesOf: () => [],
  dealing: () => undefined,
  counterpartsOf: () => [],
  becameMutual: () => false,
  disclosuresTo: () => [],
  exportBarred: () => false,
  parked: () => false,
  waivesReview: () => false,
  survivors: () => nobodyMerged,
  holderOf: () => undefined,
  codeOf: () => undefined,
  onBehalf: () => ({ acts: 0, contested: false }),
  contactsOf: () => [],
  responsesTo: () => [],
  undeclared: () => false,
  parting: () => ({ soleOwner: false, otherOperators: [] }),
  picksFor: async () => undefined,
  suggestion: async () => undefined,
}
