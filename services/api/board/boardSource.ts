import type { CardVersion, RowVersion } from '../../../projections/boardVersions.ts'
import { NeedKind, type Side } from '../../../schema/events/vocabulary.ts'
import type { BoardCard, BoardParty, BoardRow } from '../../../schema/generated/resolvers.ts'
import { belongsTo } from '../../identity/rights.ts'
import { cardSightOf, rowSightOf, type Board, type CardSight, type RowSight } from '../../identity/boardSight.ts'
import { mayKnowConference, servesIn } from '../../identity/visibility.ts'
import type { Context } from '../context.ts'
import { labelOf, maskOf, maskText } from '../masks.ts'
import { titleFor } from '../title.ts'
import { Figures } from './figures.ts'

/** A board at one position, as one viewer may see it. */
export interface BoardSource {
  readonly conferenceId: string
  readonly cursor: string
  readonly at: string
  readonly rows: readonly BoardRow[]
  readonly cards: readonly BoardCard[]
  readonly figures: Figures
}
/** Cards beyond these are left out of one answer, which says so. */
export const mostCards = 2_000

/** The board to ask for, or `undefined` where there is no such conference or the viewer may not know of it. */
export function boardOf(context: Context, conferenceId: string): Board | undefined {
  const conference = context.core.facts.conference(conferenceId)
  return conference !== undefined && mayKnowConference(context.viewer(), conferenceId, conference, context.core.facts) ? { conferenceId, parkId: conference.parkId } : undefined
}

/** Everything on the board at a position (`undefined`: now), seen under the rights of this moment. */
export function boardAt(context: Context, board: Board, at: bigint | undefined): Pick<BoardSource, 'rows' | 'cards' | 'figures'> {
  const rows: BoardRow[] = []
  const figures = new Figures(isHost(context, board))
  for (const version of context.rows.board.rows(board.conferenceId, at)) {
    const view = viewOfRow(context, board, version)
    figures.addRow(version, view, 1)
    if (view !== undefined && version.side === 'NEED') rows.push(view)
  }
  const cards: BoardCard[] = []
  for (const version of context.rows.board.cards(board.conferenceId, at)) {
    const view = viewOfCard(context, board, version)
    figures.addCard(version, view, 1)
    if (view !== undefined) cards.push(view)
  }
  return { rows, cards, figures }
}

export const isHost = (context: Context, { parkId }: Board): boolean => servesIn(context.viewer(), parkId)

export function viewOfRow(context: Context, board: Board, version: RowVersion): BoardRow | undefined {
  const sight = rowSightOf(context.viewer(), board, version, context.core.facts)
  return sight === undefined ? undefined : rowView(context, version, sight)
}

function rowView(context: Context, version: RowVersion, { names }: RowSight): BoardRow {
  const { thingId, side, number = 0, kind, stage, organizationId, picks, interests, mutual } = version
  return {
    needId: thingId, number, label: labelOf(side, number, context.locale), ...titleFor(context, version, version.renderedTitles),
    kind: NeedKind.safeParse(kind).data ?? null,
    stage, owner: partyOf(context, organizationId, names), suggestions: picks, interests, mutual,
  }
}

export function viewOfCard(context: Context, board: Board, version: CardVersion): BoardCard | undefined {
  const sight = cardSightOf(context.viewer(), board, version, context.core.facts)
  return sight === undefined ? undefined : cardView(context, version, sight)
}

function cardView(context: Context, { matchId, need, offer, interests }: CardVersion, { form, stage, names }: CardSight): BoardCard {
  const party = form !== 'OTHERS'
  const [needTitled, offerTitled] = [titleFor(context, need, need.renderedTitles), titleFor(context, offer, offer.renderedTitles)]
  return {
    matchId, needId: need.thingId, offerId: offer.thingId, needNumber: need.number ?? 0, offerNumber: offer.number ?? 0, stage,
    needTitle: needTitled.title, needTitleRendering: needTitled.titleRendering, offerTitle: offerTitled.title, offerTitleRendering: offerTitled.titleRendering,
    needParty: partyOf(context, need.organizationId, names.NEED), offerParty: partyOf(context, offer.organizationId, names.OFFER),
    interests: party ? [...interests] : null,
    viewerSide: viewerSideOf(context, need.organizationId, offer.organizationId),
  }
}

function viewerSideOf(context: Context, needOrganizationId: string, offerOrganizationId: string): Side | null {
  if (belongsTo(context.viewer(), needOrganizationId)) return 'NEED'
  return belongsTo(context.viewer(), offerOrganizationId) ? 'OFFER' : null
}

function partyOf(context: Context, organizationId: string, named: boolean): BoardParty {
  const organization = named ? context.rows.organizations.organization(organizationId) : undefined
  return organization === undefined
    ? { name: maskText(maskOf(organizationId, context.rows.organizations), context.locale), masked: true }
    : { name: organization.shortName ?? organization.name, masked: false }
}
