import type { NeedTexts } from '../../schema/events/needs.ts'
import type { OfferTexts } from '../../schema/events/offers.ts'
import type { Texts } from './tokens.ts'

/** What the matcher reads of a need or an offer: only what everybody who may see it may read. No preferred partners, nothing confidential. */

const said = (...texts: readonly (string | undefined)[]): readonly string[] => texts.filter((words) => words !== undefined)

export const textsOfNeed = ({ title, keywords, problem, target, alreadyTried, conditions }: NeedTexts): Texts =>
  ({ title, ...(keywords === undefined ? {} : { keywords }), sections: said(problem, target), details: said(alreadyTried, conditions) })

export const textsOfOffer = ({ title, keywords, summary, advantage, applications, facilities, evidence }: OfferTexts): Texts =>
  ({ title, ...(keywords === undefined ? {} : { keywords }), sections: said(summary, advantage, applications), details: said(facilities, evidence) })
