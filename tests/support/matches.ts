import type { z } from 'zod'
import type { DomainEvent, Metadata } from '../../schema/events/event.ts'
import { MatchId, type ConferenceId } from '../../schema/events/ids.ts'
import { DeclineTakenBack, InterestExpressed, InterestTakenBack, MatchBecameMutual, MatchClosed, MatchDeclined, MatchLapsed, MatchReopened, MatchResumed, type ActedOnSuggestion } from '../../schema/events/matches.ts'
import {
  ContractCorrected, ContractRecorded, ContractRegistered, DeliveryRecorded, FailureRecorded, IntentCorrected, IntentRecorded, OutcomeAttested, type ContractReport,
} from '../../schema/events/outcomes.ts'
import type { Outcome, Side } from '../../schema/events/vocabulary.ts'
import type { Command } from '../../services/commands/command.ts'
import { match, type Match } from '../../services/matches/match.ts'
import type { ConferenceFacts, EntryFacts, Facts, ThingFacts } from '../../services/facts.ts'
import { recorded, theId } from './behaviour.ts'
import { behaviourHere, haiyun, university, world, type History } from './cast.ts'
import { needId } from './needs.ts'
import { offerId } from './offers.ts'
import { conferenceId, entryId, host, organizationId } from './people.ts'

/** One need and one offer that answers it, and what the two sides say. */
export const matchId = MatchId.parse(theId)
export const pair = { needId, offerId }
const owners = { needOrganizationId: haiyun, offerOrganizationId: university }
interface Where { readonly conferenceId?: ConferenceId }

export const interestOf = (side: Side, more: Where & { readonly suggestion?: ActedOnSuggestion; readonly movedFrom?: MatchId } = {}) =>
  InterestExpressed({ matchId, ...pair, side, ...owners, ...more })
export const interestOnBehalfOf = (side: Side) => recorded(interestOf(side), { onBehalf: { basis: 'PHONE' } })
export const becameMutual = (where: Where = {}) => MatchBecameMutual({ matchId, ...where })
export const declinedBy = (side: Side, more: Where & { readonly reason?: string } = {}) =>
  MatchDeclined({ matchId, ...pair, side, ...owners, ...more })
export const interestTakenBackBy = (side: Side, where: Where = {}) => InterestTakenBack({ matchId, side, ...where })
export const declineTakenBackBy = (side: Side, where: Where = {}) => DeclineTakenBack({ matchId, side, ...where })
export const reopenedBy = (side: Side, where: Where = {}) => MatchReopened({ matchId, side, ...where })
export const intentBy = (side: Side, where: Where = {}) => IntentRecorded({ matchId, side, form: 'ORAL', ...where })
export const contractBy = (side: Side, where: Where = {}) => ContractRecorded({ matchId, side, kind: 'OTHER', signedOn: '2026-05-12', ...where })
export const lapsed = MatchLapsed({ matchId })
export const closed = MatchClosed({ matchId })
export const resumedBy = (side: Side, where: Where = {}) => MatchResumed({ matchId, side, ...where })
export const intentCorrectedBy = (side: Side, corrects: number) => IntentCorrected({ matchId, side, form: 'AGREEMENT', corrects })
export const contractCorrectedBy = (side: Side, corrects: number, more: Partial<ContractReport> = {}) =>
  ContractCorrected({ matchId, side, kind: 'OTHER', signedOn: '2026-05-11', corrects, ...more })
export const registeredBy = (side: Side, registrationNumber = '2026320000001') => ContractRegistered({ matchId, side, registrationNumber, registeredOn: '2026-05-14' })
export const deliveredBy = (side: Side, where: Where = {}) => DeliveryRecorded({ matchId, side, deliveredOn: '2026-05-16', ...where })
export const failedBy = (side: Side, where: Where = {}) => FailureRecorded({ matchId, side, reason: 'The budget was cut.', ...where })
export const attestedBy = (side: Side, outcome: Outcome, attests: number) => OutcomeAttested({ matchId, side, outcome, attests })
export const mutual = [interestOf('NEED'), interestOf('OFFER'), becameMutual()] as const

type NeedFacts = ThingFacts & { readonly side: 'NEED' }
type OfferFacts = ThingFacts & { readonly side: 'OFFER' }
const common = { stage: 'PUBLISHED', reviewStage: undefined, visibility: 'PUBLIC', anonymous: false, hiddenFrom: [], wasPublished: true, reviewingParkId: undefined, leftToOperator: false, enteringParkId: undefined, exportControl: 'NO' } as const
/** Both are published for everybody to see; tests say what differs. */
export const pairWhere = (need: Partial<NeedFacts> = {}, offer: Partial<OfferFacts> = {}): Pick<Facts, 'thing'> => {
  const things: ReadonlyMap<string, ThingFacts> = new Map<string, ThingFacts>([
    [needId, { ...common, side: 'NEED', id: needId, organizationId: haiyun, kind: 'TECHNOLOGY', ...need }],
    [offerId, { ...common, side: 'OFFER', id: offerId, organizationId: university, kind: 'RESEARCH_RESULT', ...offer }],
  ])
  return { thing: (id) => things.get(id) }
}

/** Parks that hold conferences, and are no party's own. */
export const hostingPark = organizationId('Park that hosts the spring conference')
const autumnPark = organizationId('Park that hosts the autumn conference')
export const conferenceHost = host('Zhao Yan', hostingPark)
export const autumnHost = host('Qian Rui', autumnPark)
export const spring = conferenceId('Spring conference')
export const autumn = conferenceId('Autumn conference')
const parkOf = (conferenceId: string) => (conferenceId === autumn ? autumnPark : hostingPark)
const conferences: Pick<Facts, 'conference'> = {
  conference: (id): ConferenceFacts => ({ parkId: parkOf(id), stage: 'ANNOUNCED', boardOpen: true }),
}
const entriesIn = (thing: string, entered: readonly ConferenceId[], boardOpen: boolean): readonly EntryFacts[] =>
  entered.map((conferenceId) => ({
    entryId: entryId(`${thing} in ${conferenceId}`), conferenceId, parkId: parkOf(conferenceId), boardOpen, showOnBoard: 'NAMES' as const,
  }))

interface Entered {
  readonly need: readonly ConferenceId[]
  readonly offer: readonly ConferenceId[]
  readonly boardOpen?: boolean
}
/** Where need and offer are entered. */
export const entered = ({ need, offer, boardOpen = true }: Entered): Partial<Facts> => ({
  ...conferences,
  entriesOf: (id) => entriesIn(id, id === needId ? need : offer, boardOpen),
})
export const bothEnteredIn = (...boards: readonly ConferenceId[]) => entered({ need: boards, offer: boards })

/** All that is known where nothing particular happened. */
export const published = { ...world, ...pairWhere() }

/** A command about this pair, both sides of it published. */
export function behaviourOfPair<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>,
) {
  const { given } = behaviourHere(command)
  return { given: (...history: History) => given(...history).knowing(published) }
}

/** What a history comes to. */
export function foldOf(history: History): Match {
  const aggregate: { evolve(state: Match | undefined, event: DomainEvent, metadata: Metadata): Match } = match
  const [first, ...rest] = history.map((event) => ('metadata' in event ? event : recorded(event, {})))
  if (first === undefined) throw new Error('A match begins with its first event.')
  const begun = aggregate.evolve(undefined, first.event, first.metadata)
  return rest.reduce((state, { event, metadata }) => aggregate.evolve(state, event, metadata), begun)
}
