import { NumberGiven, type NumberEvent } from '../../schema/events/entries.ts'
import type { ConferenceId } from '../../schema/events/ids.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { Aggregate } from '../commands/aggregate.ts'
import { claim, type Claim } from '../commands/command.ts'

/** The numbers of one conference: as many as it has entries, so the bulk of them is shared from state to state and only the latest are copied. */
interface Numbers {
  readonly settled: ReadonlySet<string>
  readonly latest: ReadonlySet<string>
  readonly last: Readonly<Record<Side, number>>
}
const mostLatest = 100
const none: Numbers = { settled: new Set(), latest: new Set(), last: { NEED: 0, OFFER: 0 } }

const numbers: Aggregate<Numbers, NumberEvent> = {
  category: 'numbers',
  evolve({ settled, latest, last } = none, { data: { thingId, side, number } }) {
    const numbered = new Set([...latest, thingId])
    const counted = { ...last, [side]: Math.max(last[side], number) }
    return numbered.size < mostLatest
      ? { settled, latest: numbered, last: counted }
      : { settled: settled.union(numbered), latest: new Set(), last: counted }
  },
  knownTo: () => false,
}

/** A thing has one number in a conference for ever; none is used again. */
export const claimNumber = (conferenceId: ConferenceId, thingId: string, side: Side): Claim =>
  claim(numbers, conferenceId, ({ settled, latest, last }: Numbers = none) =>
    settled.has(thingId) || latest.has(thingId) ? [] : [NumberGiven({ conferenceId, thingId, side, number: last[side] + 1 })])
