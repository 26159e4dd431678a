import { ConferenceId, EntryId, MatchId, NeedId, OfferId } from '../../schema/events/ids.ts'
import { Refusal } from '../../services/commands/refusal.ts'
import { leaveToOriginal } from '../../services/entries/leaveToOriginal.ts'
import { takeOverEntry } from '../../services/entries/takeOverEntry.ts'
import { processActor } from '../../services/identity/actor.ts'
import { closeMatch } from '../../services/matches/closeMatch.ts'
import { takeOverInterest } from '../../services/matches/takeOverInterest.ts'
import { reviewNeed } from '../../services/needs/reviewNeed.ts'
import { act, type Listed } from './finding.ts'

const hub = { actor: processActor('moving-duplicates') }

/** How what is published is found a duplicate, and what the hub does after it. */
export const actsOfDuplicates: Listed = [
  [2, 'find a published need a duplicate', act(async (world, find) => {
    const needId = NeedId.parse(find.need())
    const need = world.rows.things.need(needId)?.facts
    const siblings = world.ids(`SELECT id FROM thing WHERE side = 'NEED' AND stage = 'PUBLISHED' AND id <> ? AND organizationId = ? ORDER BY id`, needId, need?.organizationId ?? '')
    const duplicateOf = NeedId.parse(find.chance.of(siblings) ?? find.need())
    return world.ask(reviewNeed, { needId, verdict: 'DUPLICATE', duplicateOf }, find.hostOfPark(need?.reviewingParkId))
  })],
  [2, 'have an original take the place of a duplicate', act(async (world, find) => {
    const entry = find.chance.of(world.rows.conferences.entriesOfDuplicates(10))
    if (entry === undefined) return undefined
    const [originalId = entry.needId] = world.ids('SELECT duplicateOf AS id FROM thing WHERE id = ? AND duplicateOf IS NOT NULL', entry.needId)
    const duplicateId = NeedId.parse(entry.needId)
    const comes = await world.ask(takeOverEntry, { conferenceId: ConferenceId.parse(entry.conferenceId), needId: NeedId.parse(originalId), duplicateId }, hub)
    const goes = await world.ask(leaveToOriginal, { entryId: EntryId.parse(entry.entryId) }, hub)
    return comes instanceof Refusal ? goes : comes
  })],
  [3, 'close what goes on with an original', act(async (world, find) => {
    const matchId = find.id('SELECT matchId AS id FROM waiting JOIN thing ON thing.id = waiting.needId WHERE closed = 1 AND thing.duplicateOf IS NOT NULL ORDER BY matchId')
    const [waitingSince] = world.ids('SELECT since AS id FROM waiting WHERE matchId = ?', matchId)
    return waitingSince === undefined ? undefined : world.ask(closeMatch, { matchId, waitingSince }, { actor: processActor('closing-matches') })
  })],
  [3, 'take an interest along', act(async (world, find) => {
    const waiting = find.chance.of(world.rows.matches.awaitingTakeOver(10))
    if (waiting === undefined) return undefined
    const { matchId, closedAt: _, offerId, basis, ...interest } = waiting
    const onBehalf = basis === undefined ? {} : { onBehalf: true } as const
    return world.ask(takeOverInterest, { ...interest, offerId: OfferId.parse(offerId), movedFrom: MatchId.parse(matchId) }, { ...hub, ...onBehalf })
  })],
]
