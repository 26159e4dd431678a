import { z } from 'zod'
import type { ThingFilter, ThingKey, ThingOrder } from '../../../projections/thingRows.ts'
import { survivorIn } from '../../../schema/events/merging.ts'
import { ThingStage, type Side } from '../../../schema/events/vocabulary.ts'
import type {
  NeedFilter, NeedOrder, NeedResolvers, OfferFilter, OfferOrder, OfferResolvers, PartyResolvers, QueryResolvers, ReviewResolvers,
} from '../../../schema/generated/resolvers.ts'
import type { ThingFacts } from '../../facts.ts'
import { belongsTo } from '../../identity/rights.ts'
import { isInside, knowsWhoMayNotKnow, sightOf, type View } from '../../identity/visibility.ts'
import { keywordsOf } from '../../matching/keywords.ts'
import { fieldsAbout } from '../../matching/taxonomy/fieldsAbout.ts'
import { connectionOf, connectionOfList, type Connection, type PageArguments } from '../connections.ts'
import type { Context } from '../context.ts'
import { declarationText } from '../declarationText.ts'
import { stageOfReadiness } from '../readiness.ts'
import { TopLevel } from '../errors.ts'
import { withDossier } from './dossiers.ts'
import { ledToOriginal, originalOf } from './duplicates.ts'
import { likelyDuplicates } from './likelyDuplicates.ts'
import { asOthersSee, ownNameStands } from './anonymity.ts'
import { withOnBehalf } from './onBehalf.ts'
import { renderingsOfNeed, renderingsOfOffer } from './renderings.ts'
import { suggestions } from './suggestions.ts'
import { withUnit } from './units.ts'
import { engagementsOfNeed, engagementsOfOffer } from './engagements.ts'
import { entrySourceOf, needSource, offerSource, organizationSource, partySource, type NeedSource, type OfferSource } from '../sources.ts'

/** Needs and offers: one way for both, since only their fields differ. */

type Filter = (NeedFilter | OfferFilter) & { readonly parkId?: string | null | undefined }
interface Listing extends PageArguments {
  readonly filter?: Filter | null | undefined
  readonly search?: string | null | undefined
  readonly orderBy?: NeedOrder | OfferOrder | null | undefined
}
/** The most things that a search ranks. */
const mostFound = 1_000
const Key = z.object({ value: z.string(), id: z.string() })

async function list<Node extends { readonly view: View }>(
  side: Side, { filter, search, orderBy, ...page }: Listing, context: Context, source: (context: Context, id: string) => Node | null,
): Promise<Connection<Node>> {
  const asked = filterOf(side, filter ?? {}, context)
  const named = filter?.organizationId != null || filter?.unitId != null
  const reviewed = filter?.parkId != null
  // Asking for an owner finds nothing of an anonymous one; asking for a reviewing park is for those who may know it.
  const answers = (view: View) => (!named || view.names) && (!reviewed || isInside({ view }))
    && (filter?.mine !== false || view.relation !== 'OWNER')
  const see = (id: string) => {
    const found = source(context, id)
    return found !== null && answers(found.view) ? found : null
  }
  if (search != null && search.trim() !== '') {
    const found = (await context.core.matching.search(side, search, context.viewer(), mostFound)).map(({ id }) => id)
    const among = context.rows.things.among(asked, found)
    return connectionOfList(page, found.filter((id) => among.has(id)).map(see).filter((node) => node !== null))
  }
  const order: ThingOrder = { by: orderBy?.field === 'OPEN_UNTIL' ? 'openUntil' : 'draftedAt', direction: orderBy?.direction ?? 'DESC' }
  return connectionOf<ThingKey, ThingFacts, Node>({
    page,
    key: Key,
    read: (after, most) => context.rows.things.list(asked, order, after, most).map(({ facts, key }) => ({ key, candidate: facts })),
    see: ({ id }) => see(id),
    sees(facts) {
      const view = sightOf(context.viewer(), facts, context.core.facts)
      return view !== undefined && answers(view)
    },
  })
}

function filterOf(side: Side, { kinds, fields, stages, organizationId, unitId, parkId, conferenceId, mine }: Filter, context: Context): ThingFilter {
  const own = mine === true ? [...context.viewer().memberships.keys()] : undefined
  const named = organizationId == null ? undefined : survivorIn(organizationId, context.core.facts.survivors())
  const owners = named === undefined ? own : own === undefined || own.includes(named) ? [named] : []
  return {
    side, kinds: kinds ?? undefined, fields: fields ?? undefined, stages: stages ?? undefined, organizationIds: owners,
    reviewingParkId: parkId ?? undefined, conferenceId: conferenceId ?? undefined, unitId: unitId ?? undefined,
  }
}

/** Who acts on it: whoever is inside, and the operator who finds it a park. */
const handles = (thing: NeedSource | OfferSource): boolean => isInside(thing) || thing.view.relation === 'OPERATOR'

const common = {
  ...withDossier,
  ...withOnBehalf,
  ...withUnit,
  likelyDuplicates,
  contacts: ({ id, row }: NeedSource | OfferSource, _: object, context: Context) =>
    (belongsTo(context.viewer(), row.facts.organizationId) ? context.rows.contacts.ofThing(id).map((personId) => ({ personId, name: null })) : null),
  owner: (thing: NeedSource | OfferSource, _: object, context: Context) => partySource(context, thing.row.facts.organizationId, thing.view.names),
  // A list and a register name whoever stands in them.
  source: ({ row: { source }, view }: NeedSource | OfferSource) => (source === undefined || !view.names ? null : { ...source, fields: source.fields ?? [] }),
  // To others an answer would tell of the need that it was made for.
  origin: (thing: NeedSource | OfferSource) => (isInside(thing) || thing.view.relation === 'COUNTERPART' ? thing.row.origin : null),
  region: ({ row, view }: NeedSource | OfferSource) => (view.names ? (row.content.region ?? null) : null),
  ownNameStands: (thing: NeedSource | OfferSource, _: object, context: Context) => (isInside(thing) ? ownNameStands(thing, context) : null),
  hiddenFrom: ({ row: { facts } }: NeedSource | OfferSource, _: object, context: Context) => (knowsWhoMayNotKnow(context.viewer(), facts) ? [...new Set(facts.hiddenFrom)] : null),
  exportControl: (thing: NeedSource | OfferSource) => (isInside(thing) ? thing.row.facts.exportControl : null),
  entries: ({ id }: NeedSource | OfferSource, _: object, context: Context) =>
    context.rows.conferences.entriesOf(id).map((row) => entrySourceOf(context, row)).filter((entry) => entry !== null),
  revision: (thing: NeedSource | OfferSource, _: object, context: Context) =>
    handles(thing) ? (context.rows.revisionOf(thing.type === 'Need' ? 'need' : 'offer', thing.id) ?? null) : null,
}

export const Need: NeedResolvers = {
  ...common,
  asOthersSee: (need) => (isInside(need) ? asOthersSee(need) : null),
  ...engagementsOfNeed,
  ...renderingsOfNeed,
  suggestions,
  id: ({ id }) => id,
  stage: ({ row }) => row.facts.stage,
  language: ({ row }) => row.content.language,
  title: ({ row }) => row.content.title,
  kind: ({ row }) => row.content.kind ?? null,
  problem: ({ row }) => row.content.problem ?? null,
  target: ({ row }) => row.content.target ?? null,
  alreadyTried: ({ row }) => row.content.alreadyTried ?? null,
  conditions: ({ row }) => row.content.conditions ?? null,
  outOfScope: ({ row }) => row.content.outOfScope ?? null,
  keywords: ({ row }) => row.content.keywords ?? [],
  fields: ({ row }) => row.content.fields ?? [],
  chainNodes: ({ row }) => row.content.chainNodes ?? [],
  trlWanted: ({ row: { content: { trlWanted } } }, _, { locale }) =>
    (trlWanted === undefined ? null : { ...trlWanted, minStage: stageOfReadiness(trlWanted.min, locale), maxStage: stageOfReadiness(trlWanted.max, locale) }),
  regionRequired: ({ row }) => row.content.regionRequired ?? false,
  neededBy: ({ row }) => row.content.neededBy ?? null,
  openUntil: ({ row }) => row.content.openUntil ?? null,
  budget: ({ row: { content: { budget } } }) => (budget === undefined ? null : { ...budget, negotiable: budget.negotiable ?? false }),
  cooperationModes: ({ row }) => row.content.cooperationModes ?? [],
  ipTerms: ({ row }) => row.content.ipTerms ?? null,
  preferredPartners: (need) => (isInside(need) ? (need.row.content.preferredPartners ?? null) : null),
  // To others an enquiry is what it stands as.
  visibility: (need) => (isInside(need) ? need.row.content.visibility : need.row.facts.visibility),
  anonymous: ({ row }) => row.content.anonymous,
  reviewStage: (need) => (handles(need) ? (need.row.facts.reviewStage ?? null) : null),
  reviewingPark: (need, _, context) => (handles(need) && need.row.facts.reviewingParkId !== undefined ? organizationSource(context, need.row.facts.reviewingParkId) : null),
  duplicateOf: (need, _, context) => originalOf(context, need),
  review: (need) => (isInside(need) ? (need.row.review ?? null) : null),
}

export const Review: ReviewResolvers = {
  verdict: ({ verdict }) => verdict,
  advice: ({ advice }) => advice ?? null,
  reason: ({ reason }) => reason ?? null,
  reviewOn: ({ reviewOn }) => reviewOn ?? null,
  duplicateOf: ({ duplicateOf }, _, context) => (duplicateOf === undefined ? null : needSource(context, duplicateOf)),
}

export const Offer: OfferResolvers = {
  ...common,
  asOthersSee: (offer) => (isInside(offer) ? asOthersSee(offer) : null),
  ...engagementsOfOffer,
  ...renderingsOfOffer,
  suggestions,
  id: ({ id }) => id,
  stage: ({ row }) => OfferStage.parse(row.facts.stage),
  language: ({ row }) => row.content.language,
  title: ({ row }) => row.content.title,
  kind: ({ row }) => row.content.kind ?? null,
  summary: ({ row }) => row.content.summary ?? null,
  advantage: ({ row }) => row.content.advantage ?? null,
  applications: ({ row }) => row.content.applications ?? null,
  keywords: ({ row }) => row.content.keywords ?? [],
  fields: ({ row }) => row.content.fields ?? [],
  chainNodes: ({ row }) => row.content.chainNodes ?? [],
  trl: ({ row }) => row.content.trl ?? null,
  trlStage: ({ row }, _, { locale }) => stageOfReadiness(row.content.trl, locale),
  ipRights: ({ row, view }, _, context) => (row.content.ipRights ?? []).map(({ owners = [], number = null, ...right }) => ({
    ...right, number: view.names ? number : null, owners: view.names ? owners.map((id) => organizationSource(context, id)).filter((owner) => owner !== null) : [],
  })),
  // Nobody in it has agreed to be shown to more.
  team: (offer) => (isInside(offer) ? (offer.row.content.team ?? []) : null),
  protection: ({ row }) => row.content.protection ?? 'NOT_STATED',
  cooperationModes: ({ row }) => row.content.cooperationModes ?? [],
  // A floor is what the owner would go down to; only its own side reads it.
  price: (offer) => (offer.row.content.price !== undefined && (offer.row.content.price.basis !== 'FLOOR' || isInside(offer)) ? offer.row.content.price : null),
  who: ({ row }) => row.content.who ?? null,
  facilities: ({ row }) => row.content.facilities ?? null,
  evidence: ({ row }) => row.content.evidence ?? null,
  openUntil: ({ row }) => row.content.openUntil ?? null,
  visibility: ({ row }) => row.content.visibility,
  anonymous: ({ row }) => row.content.anonymous,
}
const OfferStage = ThingStage.extract(['DRAFT', 'PUBLISHED', 'WITHDRAWN', 'EXPIRED'])

export const Party: PartyResolvers = {
  organization: ({ organization }) => organization,
  mask: ({ mask }) => mask,
  kind: ({ told }) => told.kind ?? null,
  region: ({ told }) => told.region ?? null,
  size: ({ told }) => told.size ?? null,
}

export const thingQueries: Pick<QueryResolvers, 'declarationText' | 'proposedFields' | 'proposedKeywords' | 'need' | 'needs' | 'offer' | 'offers'> = {
  declarationText: (_, __, { locale }) => declarationText(locale),
  proposedKeywords(_, { title, text }, context) {
    if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
    return keywordsOf(title, text)
  },
  proposedFields(_, { title, text }, context) {
    if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
    return fieldsAbout(title, text)
  },
  need: (_, { id }, context) => needSource(context, id) ?? ledToOriginal(context, id),
  offer: (_, { id }, context) => offerSource(context, id),
  needs: (_, listing, context) => list('NEED', listing, context, needSource),
  offers: (_, listing, context) => list('OFFER', listing, context, offerSource),
}
