import { z } from 'zod'
import { NeedId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { NeedDrafted, NeedPublished, type NeedContent } from '../../schema/events/needs.ts'
import { Language, text } from '../../schema/events/values.ts'
import { kindOfEnquiry, type NeedKind } from '../../schema/events/vocabulary.ts'
import { act, claim, type NewId } from '../commands/command.ts'
import type { Facts } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { match } from '../matches/match.ts'
import { idOfMatch } from '../matches/pair.ts'
import { need } from '../needs/need.ts'
import { enteringParkOf } from '../things/enteringPark.ts'
import { firstWords, interestWith, knownOfResponse, seesResponded } from './response.ts'

const Enquiry = z.object({
  offerId: OfferId, organizationId: OrganizationId, language: Language, title: text(300).optional(),
  /** What one wants to have solved, or to know; what would be good enough; and where it has to work. */
  problem: text(10_000), target: text(5_000).optional(), conditions: text(5_000).optional(),
})

const needIdOf = (newId: NewId) => NeedId.parse(newId('need'))

/**
 * Enquires about an offer without a need 询问: a few lines become a need for this counterpart alone, which nobody reviews, and interest in its name.
 * The need is written first; whoever asks again after a crash finds it there, and only the interest is added.
 */
export const enquireAboutOffer = act({
  name: 'EnquireAboutOffer',
  aggregate: match,
  input: Enquiry,
  idOf: ({ offerId }, newId) => idOfMatch({ needId: needIdOf(newId), offerId }),
  sees: (actor, enquiry, facts) => seesResponded(actor, enquiry, 'OFFER', enquiry.offerId, facts),
  permits: (actor, _, { organizationId }, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, _, enquiry) => knownOfResponse(facts, enquiry, enquiry.offerId), // a moment old will do: who enquires twice in the same moment withdraws one
  claims: (said, { newId, onBehalf }, facts) => {
    const needId = needIdOf(newId)
    const kind = kindFor(said.offerId, facts)
    return kind === undefined ? [] : [claim(need, needId, (made) => (made !== undefined ? [] : [
      NeedDrafted({
        needId, organizationId: said.organizationId, content: contentOf(said, kind), enquiresAbout: said.offerId, ...enteringParkOf(facts.organization(said.organizationId), onBehalf),
      }),
      NeedPublished({ needId, forCounterpart: true }),
    ]))]
  },
  decide: (match, { offerId, organizationId }, known, { id, newId }) =>
    (match !== undefined ? [] : interestWith({ organizationId, side: 'NEED', needId: needIdOf(newId), offerId }, known, id)),
})

function kindFor(offerId: string, facts: Facts): NeedKind | undefined {
  const offer = facts.thing(offerId)
  return offer?.side === 'OFFER' && offer.kind !== undefined ? kindOfEnquiry(offer.kind) : undefined
}

const contentOf = ({ language, problem, target, conditions, title = firstWords(problem) }: z.infer<typeof Enquiry>, kind: NeedKind): NeedContent => ({
  language, title, kind, problem, ...(target === undefined ? {} : { target }), ...(conditions === undefined ? {} : { conditions }), visibility: 'COUNTERPART', anonymous: false,
})
