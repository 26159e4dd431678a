import { z } from 'zod'
import type { HistoryRow } from '../../../projections/historyRows.ts'
import type { WordOnBehalf } from '../../../projections/onBehalfRows.ts'
import { definitionOf } from '../../../schema/events/events.ts'
import type { Audience } from '../../../schema/events/event.ts'
import { isClosed, Side } from '../../../schema/events/vocabulary.ts'
import { isTold } from '../../identity/matchSight.ts'
import { hearsOfOnBehalf, isHiddenFrom, isInside, reaches } from '../../identity/visibility.ts'
import type { Context } from '../context.ts'
import { joinRequestsFor } from '../joinRequests.ts'
import { conferenceSource, nodeSource, type MatchSource, type NeedSource, type NodeSource, type OfferSource } from '../sources.ts'
import { sentenceOf, withWord, type Doer } from './sentence.ts'

export interface Line {
  readonly position: bigint
  readonly at: string
  readonly event: string
  readonly sentence: string
}

/** How lines of one thing are told to one viewer. */
interface Telling {
  tells(line: HistoryRow): boolean
  /** The widest audience that the viewer belongs to; fields meant for fewer are left out. */
  readonly audiences: ReadonlySet<Audience>
  doer(line: HistoryRow): Doer
}

/** What of a line this viewer may read, as a sentence: what could be seen then and may be seen now. `undefined`: no such thing, or not for this viewer. */
export function historyOf(context: Context, id: string): ((line: HistoryRow) => Line | null) | undefined {
  const node = nodeSource(context, id)
  if (node === null) return undefined
  const telling = tellingOf(context, node)
  return (line) => {
    if (!telling.tells(line)) return null
    const { fields = {} } = definitionOf(line.type).telling
    const hidden = Object.entries(fields).filter(([, audience]) => !telling.audiences.has(audience)).map(([field]) => field)
    const sentence = sentenceOf(line, telling.doer(line), { locale: context.locale, conference: conferenceTitle(context, line), hidden })
    return { position: line.position, at: line.at, event: line.type, sentence: withWord(sentence, wordOn(context, line), context.locale) }
  }
}

/** What the organisation for which a park acted says of that, for those who hear of it. */
const wordOn = ({ rows, core, viewer }: Context, { basis, actingFor, position }: HistoryRow): WordOnBehalf | undefined =>
  basis !== undefined && actingFor !== undefined && hearsOfOnBehalf(viewer(), actingFor, core.facts) ? rows.onBehalf.wordOn(position) : undefined

const everything: ReadonlySet<Audience> = new Set(['PUBLIC', 'PARTIES', 'OWNER', 'HOST'])
const inside: ReadonlySet<Audience> = new Set(['PUBLIC', 'PARTIES', 'OWNER'])
const parties: ReadonlySet<Audience> = new Set(['PUBLIC', 'PARTIES'])
const outside: ReadonlySet<Audience> = new Set(['PUBLIC'])

function tellingOf(context: Context, node: NodeSource): Telling {
  switch (node.type) {
    case 'Need':
    case 'Offer': return tellingOfThing(context, node)
    case 'Expert': return audienceOnly(everything, 'PARK')
    case 'Delegation': return { ...audienceOnly(inside, 'OWNER'), doer: ({ actingFor }) => (actingFor === undefined ? 'RESEARCHER' : 'OWNER') }
    case 'Match': return tellingOfMatch(node)
    case 'Conference': return {
      ...audienceOnly(node.inside ? inside : outside, 'PARK'),
      // Before it was announced nobody else could know of it.
      tells: (line) => node.inside || ['ConferenceAnnounced', 'BoardOpened', 'BoardClosed', 'ConferenceArchived'].includes(line.type),
    }
    // Who asks to join is for those who decide on it.
    case 'Organization': return tellingOfOrganization(joinRequestsFor(context, node.row) !== undefined ? everything : node.inside ? inside : outside, node.id)
    case 'Registration': return audienceOnly(inside, 'OWNER')
    case 'Entry': return audienceOnly(node.inside ? everything : outside, 'OWNER')
    case 'Person': return audienceOnly(everything, 'OPERATOR')
  }
}

const audienceOnly = (audiences: ReadonlySet<Audience>, member: Doer): Telling => ({
  audiences,
  tells: (line) => audiences.has(definitionOf(line.type).telling.audience),
  doer: (line) => actorOf(line) ?? (line.actingFor === undefined ? 'OPERATOR' : member),
})

const tellingOfOrganization = (audiences: ReadonlySet<Audience>, id: string): Telling => ({
  ...audienceOnly(audiences, 'OWNER'),
  // What happened to a record that was merged into it is for those inside alone: not everybody knew of that one.
  tells: (line) => audiences.has(definitionOf(line.type).telling.audience) && (audiences !== outside || WithOrganization.safeParse(line.data).data?.organizationId === id),
  doer: (line) => actorOf(line) ?? (line.actingFor === undefined ? 'OPERATOR' : line.actingFor === id ? 'OWNER' : 'PARK'),
})
const WithOrganization = z.object({ organizationId: z.string() })

/** Processes and imports say so; a person is told by role. */
function actorOf({ actorKind, actingFor }: HistoryRow): Doer | undefined {
  if (actorKind === 'PROCESS') return 'HUB'
  return actorKind === 'IMPORT' && actingFor === undefined ? 'IMPORT' : undefined
}

function tellingOfThing(context: Context, { row, view }: NeedSource | OfferSource): Telling {
  const within = isInside({ view })
  const audiences = within ? inside : outside
  const entered = context.core.facts.entriesOf(row.facts.id).map(({ conferenceId }) => conferenceId)
  const couldSee = ({ stage, visibility, hiddenFrom }: HistoryRow): boolean => !isHiddenFrom(context.viewer(), { id: row.facts.id, hiddenFrom }, context.core.facts) && (
    view.relation === 'COUNTERPART' || view.relation === 'HALL'
      ? stage === 'PUBLISHED' || (stage !== undefined && isClosed(stage))
      : stage === 'PUBLISHED' && visibility !== undefined && reaches(context.viewer(), visibility, entered, context.core.facts))
  return {
    audiences,
    tells: (line) => audiences.has(definitionOf(line.type).telling.audience) && (within || couldSee(line)),
    doer: (line) => actorOf(line) ?? (line.actingFor === undefined ? 'OPERATOR' : line.actingFor === row.facts.organizationId ? 'OWNER' : 'PARK'),
  }
}

const WithSide = z.object({ side: Side })
/** A no is told to the side that said it, and to the other once that has shown interest. */
const isQuiet = ({ type }: HistoryRow): boolean => type === 'MatchDeclined' || type === 'MatchReopened'

function tellingOfMatch({ row, view }: MatchSource): Telling {
  const audiences = view.relation === 'HOST' ? everything : parties
  const sideOf = (line: HistoryRow): Side | undefined => WithSide.safeParse(line.data).data?.side
  return {
    audiences,
    tells: (line) => isTold(view, { side: sideOf(line), quiet: isQuiet(line), takenBack: row.takenBack.has(line.position) }),
    // A word is its side's, also where the hub wrote it down.
    doer: (line) => (line.type === 'InterestExpressed' ? sideOf(line) : undefined) ?? actorOf(line) ?? sideOf(line) ?? (line.actingFor === row.facts.offerOrganizationId ? 'OFFER' : 'NEED'),
  }
}

const WithConference = z.object({ conferenceId: z.string() })
function conferenceTitle(context: Context, line: HistoryRow): string {
  const conferenceId = WithConference.safeParse(line.data).data?.conferenceId
  return conferenceId === undefined ? '' : (conferenceSource(context, conferenceId)?.row.content.title ?? '')
}
