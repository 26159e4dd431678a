import { z } from 'zod'
import { MatchId, NeedId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { InterestExpressed } from '../../schema/events/matches.ts'
import { OfferDrafted, OfferPublished, type OfferContent } from '../../schema/events/offers.ts'
import { Language, text } from '../../schema/events/values.ts'
import { kindOfAnswer, type NeedKind } from '../../schema/events/vocabulary.ts'
import { act, claim, type NewId } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor, type Facts } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { knowsOrganization, knowsThing } from '../identity/visibility.ts'
import { offer } from '../offers/offer.ts'
import { enteringParkOf } from '../things/enteringPark.ts'
import { match } from '../matches/match.ts'
import { idOfMatch } from '../matches/pair.ts'

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
  sees: (actor, { needId, organizationId }, facts) =>
    knowsThing(actor, 'NEED', needId, facts) && knowsOrganization(actor, organizationId, facts) && !isHiddenFrom(organizationId, needId, facts),
  permits: (actor, _, { organizationId }, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, _, { needId, organizationId }) => { // a moment old will do: who answers twice in the same moment withdraws one
    const need = facts.thing(needId)
    return { need, owners: [organizationId, need?.organizationId ?? ''].map((id) => facts.organization(id)), standing: facts.answersOf(needId, organizationId) }
  },
  claims: (said, { newId, onBehalf }, facts) => {
    const offerId = offerIdOf(newId)
    const kind = kindAsked(said.needId, facts)
    return kind === undefined ? [] : [claim(offer, offerId, (made) => (made !== undefined ? [] : [
      OfferDrafted({
        offerId, organizationId: said.organizationId, content: contentOf(said, kind), answers: said.needId, ...enteringParkOf(facts.organization(said.organizationId), onBehalf),
      }),
      OfferPublished({ offerId }),
    ]))]
  },
  decide(match, { needId, organizationId }, { need, owners, standing }, { id, newId }) {
    if (match !== undefined) return []
    if (need?.side !== 'NEED' || need.stage !== 'PUBLISHED') return refuse('NOT_PUBLISHED', 'needId')
    if (!owners.every(isVouchedFor)) return refuse('ORGANIZATION_NOT_VERIFIED')
    if (need.organizationId === organizationId) return refuse('SAME_ORGANIZATION')
    if (need.kind === undefined) return refuse('DOES_NOT_ANSWER', 'needId')
    const offerId = offerIdOf(newId)
    if (standing.some((other) => other !== offerId)) return refuse('ALREADY_ANSWERED', 'needId')
    return [InterestExpressed({
      matchId: MatchId.parse(id), needId, offerId, side: 'OFFER', needOrganizationId: OrganizationId.parse(need.organizationId), offerOrganizationId: organizationId,
    })]
  },
})

/** In the name of an organisation from which the need is hidden nobody answers, not even its park, which may know of it. */
const isHiddenFrom = (organizationId: string, needId: string, facts: Facts): boolean =>
  facts.thing(needId)?.hiddenFrom.includes(organizationId) === true && facts.dealing(needId, organizationId) !== 'MUTUAL'

function kindAsked(needId: string, facts: Facts): NeedKind | undefined {
  const need = facts.thing(needId)
  return need?.side === 'NEED' ? need.kind : undefined
}

/** Where it has no title it is called by its first words: the need's own are not its to repeat. */
const contentOf = ({ language, how, proven, who, title = firstWords(how) }: z.infer<typeof Answer>, kind: NeedKind): OfferContent =>
  ({ language, title, kind: kindOfAnswer(kind), summary: how, evidence: proven, who, visibility: 'COUNTERPART', anonymous: false })
const mostLetters = 60
const firstWords = (said: string): string => [...said.replaceAll(/\s+/g, ' ')].slice(0, mostLetters).join('').trim()
