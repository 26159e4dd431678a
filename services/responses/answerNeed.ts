import { z } from 'zod'
import { NeedId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { OfferDrafted, OfferPublished, type OfferContent } from '../../schema/events/offers.ts'
import { Language, text } from '../../schema/events/values.ts'
import { kindOfAnswer, type OfferKind } from '../../schema/events/vocabulary.ts'
import { act, claim, type NewId } from '../commands/command.ts'
import type { Facts } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { match } from '../matches/match.ts'
import { idOfMatch } from '../matches/pair.ts'
import { offer } from '../offers/offer.ts'
import { enteringParkOf } from '../things/enteringPark.ts'
import { firstWords, interestWith, knownOfResponse, seesResponded } from './response.ts'

const Answer = z.object({
  needId: NeedId, organizationId: OrganizationId, language: Language, title: text(300).optional(),
  /** How one would solve it, what is proven, and who would do it. */
  how: text(10_000), proven: text(5_000), who: text(2_000),
})

const offerIdOf = (newId: NewId) => OfferId.parse(newId('offer'))

/**
 * Answers a need without an offer 应答: three lines become an offer for this counterpart alone, and interest in its name. The offer is written first;
 * whoever asks again after a crash finds it there, and only the interest is added.
 */
export const answerNeed = act({
  name: 'AnswerNeed',
  aggregate: match,
  input: Answer,
  idOf: ({ needId }, newId) => idOfMatch({ needId, offerId: offerIdOf(newId) }),
  sees: (actor, answer, facts) => seesResponded(actor, answer, 'NEED', answer.needId, facts),
  permits: (actor, _, { organizationId }, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, _, answer) => knownOfResponse(facts, answer, answer.needId), // a moment old will do: who answers twice in the same moment withdraws one
  claims: (said, { newId, onBehalf }, facts) => {
    const offerId = offerIdOf(newId)
    const kind = kindFor(said.needId, facts)
    return kind === undefined ? [] : [claim(offer, offerId, (made) => (made !== undefined ? [] : [
      OfferDrafted({
        offerId, organizationId: said.organizationId, content: contentOf(said, kind), answers: said.needId, ...enteringParkOf(facts.organization(said.organizationId), onBehalf),
      }),
      OfferPublished({ offerId }),
    ]))]
  },
  decide: (match, { needId, organizationId }, known, { id, newId }) =>
    (match !== undefined ? [] : interestWith({ organizationId, side: 'OFFER', needId, offerId: offerIdOf(newId) }, known, id)),
})

function kindFor(needId: string, facts: Facts): OfferKind | undefined {
  const need = facts.thing(needId)
  return need?.side === 'NEED' && need.kind !== undefined ? kindOfAnswer(need.kind) : undefined
}

const contentOf = ({ language, how, proven, who, title = firstWords(how) }: z.infer<typeof Answer>, kind: OfferKind): OfferContent =>
  ({ language, title, kind, summary: how, evidence: proven, who, visibility: 'COUNTERPART', anonymous: false })
