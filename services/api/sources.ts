import type { DelegationRow, ExpertRow } from '../../projections/engagementRows.ts'
import type { ConferenceRow, EntryRow, RegistrationRow } from '../../projections/conferenceRows.ts'
import type { MatchRow } from '../../projections/matchRows.ts'
import type { OrganizationRow } from '../../projections/organizationRows.ts'
import type { NeedRow, OfferRow } from '../../projections/thingRows.ts'
import { belongsTo } from '../identity/rights.ts'
import type { Mask } from '../identity/mask.ts'
import { matchSightOf, type MatchView } from '../identity/matchSight.ts'
import { isInside as readsAll, mayKnowConference, mayKnowOrganization, servesIn, sightOf, type View } from '../identity/visibility.ts'
import type { Explanation } from '../matching/explanation.ts'
import type { Connection } from './connections.ts'
import { disclosureSource, type DisclosureSource } from './disclosures.ts'
import type { Context } from './context.ts'
import { maskOf, maskText } from './masks.ts'

/**
 * What resolvers hold of each thing: its row, and how this viewer sees it. There is no other way to get one than through these functions,
 * which ask the visibility function first; what may not be known of is the same as what does not exist.
 */
export interface OrganizationSource { readonly type: 'Organization'; readonly id: string; readonly row: OrganizationRow; readonly inside: boolean }
export interface PersonSource { readonly type: 'Person'; readonly id: string; readonly operator: boolean }
export interface NeedSource { readonly type: 'Need'; readonly id: string; readonly row: NeedRow; readonly view: View }
export interface OfferSource { readonly type: 'Offer'; readonly id: string; readonly row: OfferRow; readonly view: View }
/** Under the id of its need or offer. */
export interface DossierSource { readonly type: 'Dossier'; readonly id: string; readonly inside: boolean }
export interface ExpertSource { readonly type: 'Expert'; readonly id: string; readonly row: ExpertRow }
export interface DelegationSource { readonly type: 'Delegation'; readonly id: string; readonly row: DelegationRow }
export interface ConferenceSource { readonly type: 'Conference'; readonly id: string; readonly row: ConferenceRow; readonly inside: boolean }
export interface RegistrationSource { readonly type: 'Registration'; readonly id: string; readonly row: RegistrationRow }
export interface EntrySource { readonly type: 'Entry'; readonly id: string; readonly row: EntryRow; readonly inside: boolean }
export interface MatchSource { readonly type: 'Match'; readonly id: string; readonly row: Omit<MatchRow, 'sequence'>; readonly view: MatchView }
export interface PartySource { readonly organization: OrganizationSource | null; readonly mask: string; readonly told: Mask }
export interface SuggestionSource { readonly need: NeedSource | null; readonly offer: OfferSource | null; readonly explanation: Explanation }
export type OrganizationConnectionSource = Connection<OrganizationSource>
export type NeedConnectionSource = Connection<NeedSource>
export type OfferConnectionSource = Connection<OfferSource>
export type ExpertConnectionSource = Connection<ExpertSource>
export type DelegationConnectionSource = Connection<DelegationSource>
export type ConferenceConnectionSource = Connection<ConferenceSource>
export type RegistrationConnectionSource = Connection<RegistrationSource>
export type MatchConnectionSource = Connection<MatchSource>
export type NodeSource =
  | OrganizationSource | PersonSource | NeedSource | OfferSource | ExpertSource | DelegationSource | ConferenceSource | RegistrationSource | EntrySource | MatchSource

export function organizationSource(context: Context, id: string): OrganizationSource | null {
  const row = context.rows.organizations.organization(id)
  return row === undefined ? null : organizationSourceOf(context, row)
}
export function organizationSourceOf(context: Context, row: OrganizationRow): OrganizationSource | null {
  const viewer = context.viewer()
  if (!mayKnowOrganization(viewer, row.id, row.facts, context.core.facts)) return null
  return { type: 'Organization', id: row.id, row, inside: viewer.operator || belongsTo(viewer, row.id) || servesIn(viewer, row.facts.parkId) }
}

export function needSource(context: Context, id: string): NeedSource | null {
  const row = context.rows.things.need(id)
  const view = row === undefined ? undefined : sightOf(context.viewer(), row.facts, context.core.facts)
  return row === undefined || view === undefined ? null : { type: 'Need', id, row, view }
}
export function offerSource(context: Context, id: string): OfferSource | null {
  const row = context.rows.things.offer(id)
  const view = row === undefined ? undefined : sightOf(context.viewer(), row.facts, context.core.facts)
  return row === undefined || view === undefined ? null : { type: 'Offer', id, row, view }
}

/** Known to whoever knows the thing that it goes with. */
export function dossierSource(context: Context, id: string): DossierSource | null {
  const thing = needSource(context, id) ?? offerSource(context, id)
  return thing === null ? null : { type: 'Dossier', id, inside: readsAll(thing) }
}

/** Known to the park that asked them, and to the expert. */
export function expertSource(context: Context, id: string): ExpertSource | null {
  const row = context.rows.engagements.expert(id)
  return row === undefined ? null : expertSourceOf(context, row)
}
export function expertSourceOf({ core, viewer, actor }: Context, row: ExpertRow): ExpertSource | null {
  if ([row.id, row.parkId, row.needId].some((id) => core.facts.parked(id))) return null
  return servesIn(viewer(), row.parkId) || (row.personId !== undefined && actor()?.id === row.personId) ? { type: 'Expert', id: row.id, row } : null
}

/** Known to the organisation's people, and to the researcher. */
export function delegationSource(context: Context, id: string): DelegationSource | null {
  const row = context.rows.engagements.delegation(id)
  return row === undefined ? null : delegationSourceOf(context, row)
}
export function delegationSourceOf({ core, viewer, actor }: Context, row: DelegationRow): DelegationSource | null {
  if ([row.id, row.organizationId, row.thingId].some((id) => core.facts.parked(id))) return null
  return belongsTo(viewer(), row.organizationId) || (row.personId !== undefined && actor()?.id === row.personId) ? { type: 'Delegation', id: row.id, row } : null
}

export function conferenceSource(context: Context, id: string): ConferenceSource | null {
  const row = context.rows.conferences.conference(id)
  return row === undefined ? null : conferenceSourceOf(context, row)
}
export function conferenceSourceOf(context: Context, row: ConferenceRow): ConferenceSource | null {
  const viewer = context.viewer()
  if (!mayKnowConference(viewer, row.id, row.facts, context.core.facts)) return null
  return { type: 'Conference', id: row.id, row, inside: servesIn(viewer, row.facts.parkId) }
}

/** Known to the organisation, its park, and the conference's. */
export function registrationSource(context: Context, id: string): RegistrationSource | null {
  const row = context.rows.conferences.registration(id)
  return row === undefined || context.core.facts.parked(id) || !isInside(context, row.conferenceId, row.organizationId) ? null : { type: 'Registration', id, row }
}

/** Known to whoever knows both the conference and what is entered. */
export function entrySource(context: Context, id: string): EntrySource | null {
  const row = context.rows.conferences.entry(id)
  return row === undefined ? null : entrySourceOf(context, row)
}
export function entrySourceOf(context: Context, row: EntryRow): EntrySource | null {
  const thing = context.core.facts.thing(row.thingId)
  if (thing === undefined || context.core.facts.parked(row.id) || conferenceSource(context, row.conferenceId) === null) return null
  if (sightOf(context.viewer(), thing, context.core.facts) === undefined) return null
  const inside = isInside(context, row.conferenceId, row.organizationId)
  return row.stands || inside ? { type: 'Entry', id: row.id, row, inside } : null
}

export function matchSource(context: Context, id: string): MatchSource | null {
  const row = context.rows.matches.match(id)
  return row === undefined ? null : matchSourceOf(context, row)
}
export function matchSourceOf(context: Context, row: Omit<MatchRow, 'sequence'>): MatchSource | null {
  const { facts } = context.core
  if ([row.id, row.needId, row.offerId].some((id) => facts.parked(id))) return null
  const view = matchSightOf(context.viewer(), row.facts, facts)
  return view === undefined ? null : { type: 'Match', id: row.id, row, view }
}

/** Whoever may know of nothing said in it reads -1, and nobody counts what they may not know of. */
export function matchRevision({ rows }: Context, { id, view }: MatchSource): number | null {
  if (view.relation === 'OUTSIDE') return -1
  const revision = rows.revisionOf('match', id)
  return revision === undefined ? null : revision - view.hidden
}

/** Known to operators and to the person. */
export function personSource(context: Context, id: string): PersonSource | null {
  const actor = context.actor()
  return actor === undefined || !(actor.operator || actor.id === id) ? null : { type: 'Person', id, operator: context.core.standing(id).operator }
}

function isInside(context: Context, conferenceId: string, organizationId: string): boolean {
  const viewer = context.viewer()
  const { facts } = context.core
  return belongsTo(viewer, organizationId) || servesIn(viewer, facts.organization(organizationId)?.parkId) || servesIn(viewer, facts.conference(conferenceId)?.parkId)
}

const sourceOfCategory: Readonly<Record<string, (context: Context, id: string) => NodeSource | DossierSource | DisclosureSource | null>> = {
  organization: organizationSource, person: personSource, need: needSource, offer: offerSource, expert: expertSource, delegation: delegationSource,
  conference: conferenceSource, registration: registrationSource, entry: entrySource, match: matchSource, dossier: dossierSource, disclosure: disclosureSource,
}
/** Whatever an id names, as this viewer may know it. */
export function nodeSource(context: Context, id: string): NodeSource | null {
  // Of a person the log may hold nothing, and they may ask of themselves all the same.
  const category = context.rows.categoryOf(id) ?? (context.actor()?.id === id ? 'person' : undefined)
  const source = category === undefined ? null : sourceIn(category, context, id)
  return source?.type === 'Dossier' || source?.type === 'Disclosure' ? null : source
}
export const sourceIn = (category: string, context: Context, id: string): NodeSource | DossierSource | DisclosureSource | null => sourceOfCategory[category]?.(context, id) ?? null

/** Who stands behind a thing, by name or by mask. */
export function partySource(context: Context, organizationId: string, names: boolean): PartySource {
  const organization = names ? organizationSource(context, organizationId) : null
  if (organization !== null) {
    const { facts: { kind }, name, shortName = name, region, size } = organization.row
    return { organization, mask: shortName, told: { kind, ...(region === undefined ? {} : { region }), ...(size === undefined ? {} : { size }) } }
  }
  const told = maskOf(organizationId, context.rows.organizations)
  return { organization, mask: maskText(told, context.locale), told }
}
