import type { EntryEvent } from '../../schema/events/entries.ts'
import type { ShowOnBoard } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { belongsTo } from '../identity/rights.ts'
import { servesIn } from '../identity/visibility.ts'

/** A need or offer in a conference. */
export interface Entry {
  readonly conferenceId: string
  readonly thingId: string
  readonly organizationId: string
  readonly showOnBoard: ShowOnBoard
  readonly stands: boolean
  /** Whether its suggestions were given to the board; that happens once. */
  readonly suggested: boolean
}

export const entry: Aggregate<Entry, EntryEvent> = {
  category: 'entry',
  evolve(entry, event) {
    switch (event.type) {
      case 'NeedEntered': return { ...entered(entry, event.data), thingId: event.data.needId }
      case 'OfferEntered': return { ...entered(entry, event.data), thingId: event.data.offerId }
    }
    if (entry === undefined) throw new BrokenHistory(event)
    switch (event.type) {
      case 'ShowOnBoardChanged': return { ...entry, showOnBoard: event.data.showOnBoard }
      case 'EntryWithdrawn': return { ...entry, stands: false }
      case 'SuggestionsPosted': return { ...entry, suggested: true }
      default: return impossible(event)
    }
  },
  knownTo: (actor, { conferenceId, organizationId }, _, facts) =>
    actor.kind === 'PROCESS' || belongsTo(actor, organizationId) || servesIn(actor, facts.organization(organizationId)?.parkId)
    || servesIn(actor, facts.conference(conferenceId)?.parkId),
}

const entered = (before: Entry | undefined, { conferenceId, organizationId, showOnBoard }: Pick<Entry, 'conferenceId' | 'organizationId' | 'showOnBoard'>) =>
  ({ conferenceId, organizationId, showOnBoard, stands: true, suggested: before?.suggested ?? false })
