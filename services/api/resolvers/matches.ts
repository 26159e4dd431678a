import { z } from 'zod'
import { survivorIn } from '../../../schema/events/merging.ts'
import { answers, type Side } from '../../../schema/events/vocabulary.ts'
import { ContractReport, DeliveryReport, FailureReport, IntentReport, RegistrationReport } from '../../../schema/events/outcomes.ts'
import type { MatchResolvers, QueryResolvers } from '../../../schema/generated/resolvers.ts'
import { NeedId, OfferId } from '../../../schema/events/ids.ts'
import { isTold, saidNothing } from '../../identity/matchSight.ts'
import { idOfMatch } from '../../matches/pair.ts'
import { connectionOf } from '../connections.ts'
import type { Context } from '../context.ts'
import { introductionOfMatch } from './introductions.ts'
import { onBehalfOfMatch } from './onBehalf.ts'
import { conferenceSource, matchRevision, matchSource, matchSourceOf, needSource, offerSource, partySource, type MatchSource } from '../sources.ts'

/** Matches, as each party and the host may know them. */

export const matchQueries: Pick<QueryResolvers, 'match' | 'pair' | 'matches'> = {
  match: (_, { id }, context) => matchSource(context, id),
  pair: (_, { needId, offerId }, context) => pair(context, needId, offerId),
  matches: (_, { filter, ...page }, context) => {
    const own = [...context.viewer().memberships.keys()]
    return connectionOf({
      page,
      key: z.int(),
      read: (before, most) => context.rows.matches.list({ needId: filter?.needId ?? undefined, offerId: filter?.offerId ?? undefined }, before, most)
        .map((row) => ({ key: row.sequence, candidate: row })),
      see(row) {
        const match = own.length === 0 ? null : matchSourceOf(context, row)
        if (match === null) return null
        if (filter?.stages != null && !filter.stages.includes(match.view.stage)) return null
        if (filter?.conferenceId != null && !conferencesOf(match).has(filter.conferenceId)) return null
        return filter?.organizationId == null || isKnownSide(match, survivorIn(filter.organizationId, context.core.facts.survivors()), context) ? match : null
      },
    })
  },
}

/** Asking for a side finds nothing of one that is hidden. */
const isKnownSide = (match: MatchSource, organizationId: string, context: Context): boolean =>
  (match.row.facts.needOrganizationId === organizationId && namesOf(match, context).NEED)
  || (match.row.facts.offerOrganizationId === organizationId && namesOf(match, context).OFFER)

function pair(context: Context, needId: string, offerId: string): MatchSource | null {
  const need = needSource(context, needId)
  const offer = offerSource(context, offerId)
  if (need === null || offer === null) return null
  const { kind, organizationId: needOrganizationId } = need.row.facts
  const { kind: offerKind, organizationId: offerOrganizationId } = offer.row.facts
  // That both are of one organisation is told only to who may know both names.
  if (needOrganizationId === offerOrganizationId && need.view.names && offer.view.names) return null
  if (need.row.content.kind === undefined || offer.row.content.kind === undefined) return null
  if (kind === undefined || offerKind === undefined || !answers(offer.row.content.kind, need.row.content.kind)) return null
  const id = idOfMatch({ needId: NeedId.parse(needId), offerId: OfferId.parse(offerId) })
  const known = matchSource(context, id)
  if (known !== null || context.core.facts.parked(id)) return known
  const nothing = new Set<Side>()
  return {
    type: 'Match', id,
    row: {
      id, needId, offerId, outcomes: new Map(), registration: undefined, goesOnWith: undefined, takenBack: new Set(), spokenIn: [],
      facts: { needId, offerId, needOrganizationId, offerOrganizationId, reached: 'SUGGESTED', ended: undefined, interests: nothing, declinedBy: nothing, spoken: { NEED: saidNothing, OFFER: saidNothing }, endedByItself: 0, conferenceIds: new Set() },
    },
    view: { relation: 'OUTSIDE', stage: 'SUGGESTED', interests: nothing, hidden: 0 },
  }
}

/** Whose name this viewer may read: the host both, a side its own, and the other's unless it is hidden before both are interested. */
function namesOf({ row, view }: MatchSource, context: Context): Readonly<Record<Side, boolean>> {
  const sees = (id: string) => (needSource(context, id) ?? offerSource(context, id))?.view.names === true
  return {
    NEED: view.relation === 'HOST' || view.relation === 'NEED_SIDE' || sees(row.needId),
    OFFER: view.relation === 'HOST' || view.relation === 'OFFER_SIDE' || sees(row.offerId),
  }
}

/** Where something was said that this viewer is told of: the place of a silent no would tell of it. */
const conferencesOf = ({ row, view }: MatchSource): ReadonlySet<string> =>
  new Set(row.spokenIn.filter((act) => isTold(view, { ...act, takenBack: false })).map(({ conferenceId }) => conferenceId))

export const Match: MatchResolvers = {
  id: ({ id }) => id,
  need: ({ row }, _, context) => needSource(context, row.needId),
  offer: ({ row }, _, context) => offerSource(context, row.offerId),
  stage: ({ view }) => view.stage,
  interests: ({ view }) => [...view.interests],
  viewerSide: ({ view }) => (view.relation === 'NEED_SIDE' ? 'NEED' : view.relation === 'OFFER_SIDE' ? 'OFFER' : null),
  needParty: (match, _, context) => partySource(context, match.row.facts.needOrganizationId, namesOf(match, context).NEED),
  offerParty: (match, _, context) => partySource(context, match.row.facts.offerOrganizationId, namesOf(match, context).OFFER),
  conferences: (match, _, context) => [...conferencesOf(match)].map((id) => conferenceSource(context, id)).filter((conference) => conference !== null),
  ...introductionOfMatch,
  intent: ({ row }) => {
    const reported = row.outcomes.get('INTENT')
    if (reported === undefined) return null
    const { estimatedAmount = null, ...report } = IntentReport.parse(JSON.parse(reported.report))
    return { ...report, estimatedAmount, attested: reported.attested }
  },
  contract: ({ row }) => {
    const reported = row.outcomes.get('CONTRACT')
    if (reported === undefined) return null
    const { technologyContractType = null, total = null, technologyAmount = null, period = null, ...report } = ContractReport.parse(JSON.parse(reported.report))
    const registration = row.registration === undefined ? null : RegistrationReport.parse(JSON.parse(row.registration))
    return { ...report, technologyContractType, total, technologyAmount, period, registration, attested: reported.attested }
  },
  delivery: ({ row }) => {
    const reported = row.outcomes.get('DELIVERY')
    return reported === undefined ? null : { ...DeliveryReport.parse(JSON.parse(reported.report)), attested: reported.attested }
  },
  failure: ({ row, view }) => {
    const reported = row.outcomes.get('FAILURE')
    if (reported === undefined) return null
    const { side, reason } = FailureReport.parse(JSON.parse(reported.report))
    return { side, reason: view.relation === 'HOST' || view.relation === `${side}_SIDE` ? reason : null, attested: reported.attested }
  },
  goesOnAs: ({ row, view }, _, context) => (row.goesOnWith === undefined || view.stage !== 'CLOSED'
    ? null : matchSource(context, idOfMatch({ needId: NeedId.parse(row.goesOnWith), offerId: OfferId.parse(row.offerId) }))),
  ...onBehalfOfMatch,
  revision: (match, _, context) => matchRevision(context, match),
}
