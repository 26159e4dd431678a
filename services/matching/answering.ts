import type { FacetVerdicts } from '../../schema/events/facetVerdicts.ts'
import { NeedId, OfferId } from '../../schema/events/ids.ts'
import type { ActedOnSuggestion } from '../../schema/events/matches.ts'
import { isVouchedFor, type Picks, type ThingFacts } from '../facts.ts'
import type { Viewer } from '../identity/actor.ts'
import { knowsConference, sightOf } from '../identity/visibility.ts'
import type { MatchableRows } from './matchableRows.ts'
import type { Matcher } from './matcher.ts'
import type { Explanation } from './explanation.ts'
import type { Weights } from './facets.ts'
import type { Answers, Compared, Question } from './questions.ts'
import { whyNot } from './whyNot.ts'

/** The most things that one board is given for an entry. */
const mostPicks = 5
/** The strongest reasons that are kept when somebody acts on a suggestion. */
const mostReasons = 5

/** Answers questions from the index and the rows, in one turn each, so that both speak of the same position. */
export function answer(matcher: Matcher, rows: MatchableRows, question: Question): Answers[Question['name']] {
  switch (question.name) {
    case 'suggest': {
      const { thingId, viewer, today, limit, conferenceId } = question
      const accepts = suggestedTo(viewer, thingId, rows)
      if (conferenceId === undefined) return matcher.suggest(thingId, { today, limit, accepts, anyOwner: true })
      const stands = standsIn(conferenceId, viewer, rows)
      if (!stands(thingId)) return []
      return matcher.suggest(thingId, { today, limit, accepts: (id) => stands(id) && accepts(id), weights: rows.weightsIn(conferenceId), anyOwner: true })
    }
    case 'whyNot': return whyNot(matcher, rows, question)
    case 'search': {
      const { side, text, viewer, limit } = question
      return matcher.search(side, text, { limit, accepts: seenBy(viewer, rows) })
    }
    case 'alike': {
      const { side, things, viewer, limit } = question
      const accepts = seenBy(viewer, rows)
      return things.map(({ id, texts }) => matcher.alike(side, id, texts, { limit, accepts }))
    }
    case 'compareWeights': return compareWeights(matcher, rows, question)
    case 'picksFor': return picksFor(matcher, rows, question.entryId, question.today)
    case 'suggestion': return suggestionOf(matcher, question.needId, question.offerId, question.today)
  }
}

const seenBy = (viewer: Viewer, { facts }: MatchableRows) => (id: string): boolean => {
  const thing = facts.thing(id)
  return thing !== undefined && sightOf(viewer, thing, facts) !== undefined
}

/** What the viewer may see; of the thing's own owner, or of one from which it is hidden, only where the viewer may not know that it is. */
function suggestedTo(viewer: Viewer, thingId: string, { facts }: MatchableRows) {
  const asked = facts.thing(thingId)
  const namesAsked = asked !== undefined && sightOf(viewer, asked, facts)?.names === true
  return (id: string): boolean => {
    const thing = facts.thing(id)
    const sight = thing === undefined ? undefined : sightOf(viewer, thing, facts)
    return sight !== undefined && thing !== undefined && !(namesAsked && sight.names && (thing.organizationId === asked.organizationId || asked.hiddenFrom.includes(thing.organizationId)))
  }
}

/** Whether something stands on a board, for who may know of the conference. */
function standsIn(conferenceId: string, viewer: Viewer, { facts }: MatchableRows): (id: string) => boolean {
  if (!knowsConference(viewer, conferenceId, facts)) return () => false
  return (id) => facts.entriesOf(id).some((entry) => entry.conferenceId === conferenceId)
}

/** Whether a thing is hidden from the other's owner; where that one is anonymous, leaving out the pair would tell who it is. */
const isKeptFrom = (thing: ThingFacts, other: ThingFacts): boolean => !other.anonymous && thing.hiddenFrom.includes(other.organizationId)

/** Whether something stands on a board beside a thing, where the hub stands behind its owner and neither is hidden from the other's. */
function standsBeside(thingId: string, conferenceId: string, { facts }: MatchableRows): (id: string) => boolean {
  const asked = facts.thing(thingId)
  return (id) => {
    const other = facts.thing(id)
    return asked !== undefined && other !== undefined && facts.entriesOf(id).some((entry) => entry.conferenceId === conferenceId)
      && isVouchedFor(facts.organization(other.organizationId)) && !isKeptFrom(asked, other) && !isKeptFrom(other, asked)
  }
}

function picksFor(matcher: Matcher, rows: MatchableRows, entryId: string, today: string): Picks | undefined {
  const entered = rows.entry(entryId)
  if (entered === undefined) return undefined
  const { conferenceId, thingId, side } = entered
  const found = matcher.suggest(thingId, { today, limit: mostPicks, accepts: standsBeside(thingId, conferenceId, rows), weights: rows.weightsIn(conferenceId) })
  return {
    matcherVersion: matcher.version,
    picks: found.map(({ id, explanation }) => ({
      needId: NeedId.parse(side === 'NEED' ? thingId : id), offerId: OfferId.parse(side === 'NEED' ? id : thingId), score: explanation.total, facets: verdictsOf(explanation),
    })),
  }
}

function compareWeights(matcher: Matcher, rows: MatchableRows, { conferenceId, needIds, weights, today }: Extract<Question, { name: 'compareWeights' }>): Compared[] {
  const weighsNow = rows.weightsIn(conferenceId)
  return needIds.map((needId) => {
    const accepts = standsBeside(needId, conferenceId, rows)
    const ranked = (weights: Weights) => matcher.suggest(needId, { today, limit: mostPicks, accepts, weights }).map(({ id, explanation }) => ({ id, score: explanation.total }))
    return { now: ranked(weighsNow), then: ranked(weights) }
  })
}

function suggestionOf(matcher: Matcher, needId: string, offerId: string, today: string): ActedOnSuggestion | undefined {
  const suggested = matcher.suggest(needId, { today, limit: 1, accepts: (id) => id === offerId })
  const explanation = suggested[0]?.explanation
  return explanation === undefined ? undefined : { score: explanation.total, reasons: reasonsOf(explanation), facets: verdictsOf(explanation), matcherVersion: matcher.version }
}

const verdictsOf = ({ facets }: Explanation): FacetVerdicts => Object.fromEntries(facets.map(({ name, verdict }) => [name, verdict]))

const reasonsOf = ({ text, bridged, facets }: Explanation): ActedOnSuggestion['reasons'] =>
  [...text.map(({ surface, points }) => ({ name: surface.slice(0, 200), points })), ...bridged.map(({ from, points }) => ({ name: from.slice(0, 200), points })), ...facets.map(({ name, points }) => ({ name, points }))]
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points)
    .slice(0, mostReasons)
