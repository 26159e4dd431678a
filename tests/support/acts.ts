import { announceConference } from '../../services/conferences/announceConference.ts'
import { archiveConference } from '../../services/conferences/archiveConference.ts'
import { changeMatchingWeights } from '../../services/conferences/changeMatchingWeights.ts'
import { closeBoard } from '../../services/conferences/closeBoard.ts'
import { draftConference } from '../../services/conferences/draftConference.ts'
import { openBoard } from '../../services/conferences/openBoard.ts'
import { reviseConference } from '../../services/conferences/reviseConference.ts'
import { changeShowOnBoard } from '../../services/entries/changeShowOnBoard.ts'
import { enterNeed } from '../../services/entries/enterNeed.ts'
import { enterOffer } from '../../services/entries/enterOffer.ts'
import { postSuggestions } from '../../services/entries/postSuggestions.ts'
import { withdrawEntry } from '../../services/entries/withdrawEntry.ts'
import { processActor } from '../../services/identity/actor.ts'
import { attestOutcome } from '../../services/matches/attestOutcome.ts'
import { closeMatch } from '../../services/matches/closeMatch.ts'
import { correctContract } from '../../services/matches/correctContract.ts'
import { correctIntent } from '../../services/matches/correctIntent.ts'
import { declineMatch } from '../../services/matches/declineMatch.ts'
import { expressInterest } from '../../services/matches/expressInterest.ts'
import { lapseMatch } from '../../services/matches/lapseMatch.ts'
import { recordContract } from '../../services/matches/recordContract.ts'
import { recordDelivery } from '../../services/matches/recordDelivery.ts'
import { recordFailure } from '../../services/matches/recordFailure.ts'
import { recordIntent } from '../../services/matches/recordIntent.ts'
import { registerContract } from '../../services/matches/registerContract.ts'
import { reopenMatch } from '../../services/matches/reopenMatch.ts'
import { takeBackDecline } from '../../services/matches/takeBackDecline.ts'
import { takeBackInterest } from '../../services/matches/takeBackInterest.ts'
import { draftNeed } from '../../services/needs/draftNeed.ts'
import { expireNeed } from '../../services/needs/expireNeed.ts'
import { fulfillNeed } from '../../services/needs/fulfillNeed.ts'
import { publishNeed } from '../../services/needs/publishNeed.ts'
import { reopenNeed } from '../../services/needs/reopenNeed.ts'
import { reviewNeed } from '../../services/needs/reviewNeed.ts'
import { reviseNeed } from '../../services/needs/reviseNeed.ts'
import { submitNeed } from '../../services/needs/submitNeed.ts'
import { withdrawNeed } from '../../services/needs/withdrawNeed.ts'
import { draftOffer } from '../../services/offers/draftOffer.ts'
import { expireOffer } from '../../services/offers/expireOffer.ts'
import { publishOffer } from '../../services/offers/publishOffer.ts'
import { reopenOffer } from '../../services/offers/reopenOffer.ts'
import { reviseOffer } from '../../services/offers/reviseOffer.ts'
import { withdrawOffer } from '../../services/offers/withdrawOffer.ts'
import { acceptInvitation } from '../../services/organizations/acceptInvitation.ts'
import { changeMemberRole } from '../../services/organizations/changeMemberRole.ts'
import { inviteMember } from '../../services/organizations/inviteMember.ts'
import { placeOrganization } from '../../services/organizations/placeOrganization.ts'
import { registerOrganization } from '../../services/organizations/registerOrganization.ts'
import { reinstateOrganization } from '../../services/organizations/reinstateOrganization.ts'
import { rejectOrganization } from '../../services/organizations/rejectOrganization.ts'
import { removeMember } from '../../services/organizations/removeMember.ts'
import { suspendOrganization } from '../../services/organizations/suspendOrganization.ts'
import { verifyOrganization } from '../../services/organizations/verifyOrganization.ts'
import { appointOperator } from '../../services/people/appointOperator.ts'
import { dismissOperator } from '../../services/people/dismissOperator.ts'
import { registerForConference } from '../../services/registrations/registerForConference.ts'
import { withdrawRegistration } from '../../services/registrations/withdrawRegistration.ts'
import { endOfFirstOpenDay } from '../../services/things/completeness.ts'
import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { conferenceContent } from './conferences.ts'
import { act, type Act, type Finding, type Listed } from './finding.ts'
import { actsOfContent } from './actsOfContent.ts'
import { actsOfRenderings } from './actsOfRenderings.ts'
import { actsOfDossiers } from './actsOfDossiers.ts'
import { actsOfEngagements } from './actsOfEngagements.ts'
import { actsOfJoining } from './actsOfJoining.ts'
import { actsOfLeaving } from './actsOfLeaving.ts'
import { actsOfDuplicates } from './actsOfDuplicates.ts'
import { actsOfMerging } from './actsOfMerging.ts'
import { actsOfResponses } from './actsOfResponses.ts'
import { declarations, needContent } from './needs.ts'
import { offerContent } from './offers.ts'
import { anotherCreditCode, creditCode } from './organizations.ts'
import { personId } from './people.ts'
import type { Asking, World } from './world.ts'

export interface Turn {
  readonly act: string
  /** Decides all that the act leaves open. */
  readonly chance: number
  /** How far the clock is moved before. */
  readonly seconds: number
}
const sides = ['NEED', 'OFFER'] as const
const roles = ['OWNER', 'EDITOR', 'VIEWER'] as const
const shown = ['NAMES', 'MASKED', 'NEVER'] as const
const targets = ['Below 0.5 mm', 'Below 0.2 mm'] as const

const onNeeds = act(async (world, find) => {
  const needId = find.need(`'DRAFT', 'SUBMITTED', 'READY'`)
  switch (world.rows.things.need(needId)?.facts.stage) {
    case 'DRAFT': return world.ask(submitNeed, { needId, declarations: { ...declarations, exportControl: find.chance.of(['NO', 'YES'] as const) ?? 'NO' } }, find.ofThing(needId))
    case 'READY': return world.ask(publishNeed, { needId }, find.ofThing(needId))
    default: {
      const host = find.hostOf(find.conference())
      const review = { advice: 'Say how thick.', reason: 'A purchase.', steward: host.actor.id, reviewOn: '2026-11-30', duplicateOf: find.need() }
      return world.ask(reviewNeed, { needId, verdict: find.chance.of(['READY', 'READY', 'READY', 'REFINE', 'REJECTED', 'TRACK', 'DUPLICATE'] as const) ?? 'READY', ...review }, host)
    }
  }
})
const onPair = (command: typeof expressInterest | typeof declineMatch) => act(async (world, find) => {
  const pair = { needId: find.need(), offerId: find.offer() }
  const side = find.chance.of(sides) ?? 'NEED'
  const named = find.chance.below(3) === 0 ? { conferenceId: find.conference() } : {}
  return world.ask(command, { ...pair, side, ...named }, find.ofThing(side === 'NEED' ? pair.needId : pair.offerId))
})
const onMatch = (say: (world: World, match: { readonly matchId: string; readonly side: 'NEED' | 'OFFER' }, by: Asking, find: Finding) => Promise<unknown>, where = '1') => act(async (world, find) => {
  const matchId = find.id(`SELECT id FROM match WHERE ${where} ORDER BY rowid`)
  const match = world.rows.matches.match(matchId)
  if (match === undefined) return undefined
  const side = find.chance.of(sides) ?? 'NEED'
  return say(world, { matchId, side }, find.for(side === 'NEED' ? match.facts.needOrganizationId : match.facts.offerOrganizationId), find)
})
const endsByItself = async (world: World, find: Finding, command: typeof lapseMatch | typeof closeMatch, process: string, where: string) => {
  const matchId = find.id(`SELECT matchId AS id FROM waiting WHERE ${where} ORDER BY matchId`)
  const [waitingSince] = world.ids('SELECT since AS id FROM waiting WHERE matchId = ?', matchId)
  return waitingSince === undefined ? undefined : world.ask(command, { matchId, waitingSince }, { actor: processActor(process) })
}
const interest = onPair(expressInterest)
const decline = onPair(declineMatch)
const reopen = onMatch((world, match, by) => world.ask(reopenMatch, match, by), 'needDeclined OR offerDeclined OR ended IS NOT NULL')

/** All that people and processes do; what happens more often stands here more often. */
const listed: Listed = [
  ...actsOfEngagements, ...actsOfDossiers, ...actsOfContent, ...actsOfRenderings, ...actsOfResponses,
  [12, 'interest', interest], [3, 'decline', decline], [4, 'reopen', reopen],
  [3, 'take interest back', onMatch((world, match, by) => world.ask(takeBackInterest, match, by), `reached = 'INTERESTED'`)],
  [2, 'take a no back', onMatch((world, match, by) => world.ask(takeBackDecline, match, by), 'needDeclined OR offerDeclined')],
  [4, 'intent', onMatch((world, match, by, find) => world.ask(recordIntent, { ...match, form: 'ORAL', estimatedAmount: { amount: String(find.chance.below(900)), currency: 'CNY' } }, by), `reached = 'MUTUAL'`)],
  [3, 'contract', onMatch((world, match, by) => world.ask(recordContract, { ...match, kind: 'OTHER', signedOn: '2026-05-12' }, by), `reached IN ('MUTUAL', 'INTENT')`)],
  [2, 'correct an intent', onMatch((world, match, by, find) => world.ask(correctIntent, { ...match, form: find.chance.of(['ORAL', 'AGREEMENT'] as const) ?? 'ORAL' }, by), `reached IN ('INTENT', 'CONTRACTED')`)],
  [2, 'correct a contract', onMatch((world, match, by, find) => world.ask(correctContract, { ...match, kind: 'OTHER', signedOn: `2026-05-1${find.chance.below(9)}` }, by), `reached IN ('CONTRACTED', 'DELIVERED')`)],
  [2, 'register a contract', onMatch((world, match, by, find) => world.ask(registerContract, { ...match, registrationNumber: String(find.chance.below(3)), registeredOn: '2026-05-14' }, by), `reached = 'CONTRACTED'`)],
  [1, 'deliver', onMatch((world, match, by) => world.ask(recordDelivery, { ...match, deliveredOn: '2026-05-16' }, by), `reached = 'CONTRACTED'`)],
  [1, 'fail', onMatch((world, match, by) => world.ask(recordFailure, { ...match, reason: 'The budget was cut.' }, by), `reached IN ('MUTUAL', 'INTENT', 'CONTRACTED')`)],
  [3, 'attest', onMatch((world, match, by, find) => world.ask(attestOutcome, { ...match, outcome: find.chance.of(['INTENT', 'CONTRACT', 'DELIVERY', 'FAILURE'] as const) ?? 'INTENT' }, by), `reached IN ('INTENT', 'CONTRACTED', 'DELIVERED')`)],
  [3, 'lapse', act(async (world, find) => endsByItself(world, find, lapseMatch, 'lapsing', 'lapseAt <= (SELECT max(lapseAt) FROM waiting)'))],
  [3, 'close a match', act(async (world, find) => endsByItself(world, find, closeMatch, 'closing-matches', 'closed = 1'))],
  [2, 'draft a need', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(draftNeed, { organizationId, content: { ...needContent, ...find.content(), target: find.chance.of(targets) } }, find.for(organizationId))
  })],
  [4, 'bring a need on its way', onNeeds],
  [2, 'revise a need', act(async (world, find) => {
    const needId = find.need(`'DRAFT', 'READY', 'PUBLISHED'`)
    return world.ask(reviseNeed, { needId, content: { ...needContent, ...find.content(), target: find.chance.of(targets) } }, find.ofThing(needId))
  })],
  [1, 'withdraw a need', act(async (world, find) => {
    const needId = find.need(`'DRAFT', 'PUBLISHED'`)
    return world.ask(withdrawNeed, { needId }, find.ofThing(needId))
  })],
  [1, 'solve a need', act(async (world, find) => {
    const needId = find.need(`'PUBLISHED', 'EXPIRED'`)
    return world.ask(fulfillNeed, { needId, otherwise: 'Our own people found it.' }, find.ofThing(needId))
  })],
  [2, 'let something expire', act(async (world) => {
    const [due] = world.rows.things.closing('2026-06-01', 1)
    if (due === undefined) return undefined
    const over = endOfFirstOpenDay(new Date(`${due.openUntil}T12:00:00.000Z`))
    if (world.now < over) world.now = over
    const by = { actor: processActor('expiring') }
    return due.side === 'NEED' ? world.ask(expireNeed, { needId: NeedId.parse(due.id) }, by) : world.ask(expireOffer, { offerId: OfferId.parse(due.id) }, by)
  })],
  [1, 'reopen a need', act(async (world, find) => {
    const needId = find.need(`'WITHDRAWN', 'EXPIRED', 'FULFILLED'`)
    return world.ask(reopenNeed, { needId, openUntil: '2026-11-30' }, find.ofThing(needId))
  })],
  [2, 'draft an offer', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(draftOffer, { organizationId, content: { ...offerContent, ...find.content() } }, find.for(organizationId))
  })],
  [2, 'publish an offer', act(async (world, find) => {
    const offerId = find.offer(`'DRAFT'`)
    return world.ask(publishOffer, { offerId, declarations: { ...declarations, exportControl: find.chance.of(['YES', 'UNKNOWN'] as const) ?? 'NO' } }, find.ofThing(offerId))
  })],
  [1, 'revise an offer', act(async (world, find) => {
    const offerId = find.offer(`'DRAFT', 'PUBLISHED'`)
    return world.ask(reviseOffer, { offerId, content: { ...offerContent, ...find.content() } }, find.ofThing(offerId))
  })],
  [1, 'withdraw an offer', act(async (world, find) => {
    const offerId = find.offer(`'DRAFT', 'PUBLISHED'`)
    return world.ask(withdrawOffer, { offerId }, find.ofThing(offerId))
  })],
  [1, 'reopen an offer', act(async (world, find) => {
    const offerId = find.offer(`'WITHDRAWN', 'EXPIRED'`)
    return world.ask(reopenOffer, { offerId, openUntil: '2026-11-30' }, find.ofThing(offerId))
  })],
  [2, 'enter a need', act(async (world, find) => {
    const needId = find.need()
    return world.ask(enterNeed, { conferenceId: find.conference(), needId, showOnBoard: find.chance.of(shown) ?? 'NEVER' }, find.ofThing(needId))
  })],
  [2, 'enter an offer', act(async (world, find) => {
    const offerId = find.offer()
    return world.ask(enterOffer, { conferenceId: find.conference(), offerId, showOnBoard: find.chance.of(shown) ?? 'NEVER' }, find.ofThing(offerId))
  })],
  [3, 'post suggestions', act(async (world, find) => world.ask(postSuggestions, { entryId: find.entry() }, { actor: processActor('posting suggestions') }))],
  [1, 'change what the board shows', act(async (world, find) => {
    const entryId = find.entry()
    return world.ask(changeShowOnBoard, { entryId, showOnBoard: find.chance.of(shown) ?? 'NEVER' }, find.for(world.rows.conferences.entry(entryId)?.organizationId))
  })],
  [1, 'withdraw an entry', act(async (world, find) => {
    const entryId = find.entry()
    return world.ask(withdrawEntry, { entryId }, find.for(world.rows.conferences.entry(entryId)?.organizationId))
  })],
  [2, 'register for a conference', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(registerForConference, { conferenceId: find.conference(), organizationId }, find.for(organizationId))
  })],
  [1, 'withdraw a registration', act(async (world, find) => {
    const registrationId = find.id('SELECT id FROM registration ORDER BY id')
    return world.ask(withdrawRegistration, { registrationId }, find.for(world.rows.conferences.registration(registrationId)?.organizationId))
  })],
  [1, 'draft a conference', act(async (world, find) => {
    const parkId = find.id(`SELECT id FROM organization WHERE kind = 'PARK' ORDER BY id`)
    return world.ask(draftConference, { parkId, content: { ...conferenceContent, title: `No. ${find.chance.below(100)}` } }, find.owner(parkId))
  })],
  [1, 'revise a conference', act(async (world, find) => {
    const conferenceId = find.conference()
    return world.ask(reviseConference, { conferenceId, content: { ...conferenceContent, title: `No. ${find.chance.below(100)}` } }, find.hostOf(conferenceId))
  })],
  [1, 'weigh facets', act(async (world, find) => {
    const conferenceId = find.conference()
    return world.ask(changeMatchingWeights, { conferenceId, weights: { fields: find.chance.below(201), region: find.chance.below(201) } }, find.hostOf(conferenceId))
  })],
  [1, 'announce a conference', act(async (world, find) => {
    const conferenceId = find.conference()
    return world.ask(announceConference, { conferenceId }, find.hostOf(conferenceId))
  })],
  [2, 'open a board', act(async (world, find) => {
    const conferenceId = find.conference()
    return world.ask(openBoard, { conferenceId }, find.hostOf(conferenceId))
  })],
  [1, 'close a board', act(async (world, find) => {
    const conferenceId = find.conference()
    return world.ask(find.chance.below(4) === 0 ? archiveConference : closeBoard, { conferenceId }, find.hostOf(conferenceId))
  })],
  [1, 'register an organization', act(async (world, find) => {
    const parkId = find.id(`SELECT id FROM organization WHERE kind = 'PARK' ORDER BY id`)
    return world.ask(registerOrganization, { name: `No. ${find.chance.below(100)}`, kind: 'ENTERPRISE', parkId, code: find.chance.of([creditCode, anotherCreditCode]) }, world.person(`person ${find.chance.below(5)}`))
  })],
  [1, 'verify an organization', act(async (world, find) =>
    world.ask(verifyOrganization, { organizationId: find.id(`SELECT id FROM organization WHERE status = 'REGISTERED' ORDER BY registeredAt, id`) }, find.operator()))],
  [2, 'judge an organization', act(async (world, find) => {
    const organizationId = find.id('SELECT id FROM organization ORDER BY registeredAt, id')
    return world.ask(find.chance.of([rejectOrganization, suspendOrganization]) ?? rejectOrganization, { organizationId, reason: 'A complaint' }, find.operator())
  })],
  [2, 'reinstate an organization', act(async (world, find) =>
    world.ask(reinstateOrganization, { organizationId: find.id(`SELECT id FROM organization WHERE status = 'SUSPENDED' ORDER BY id`) }, find.operator()))],
  [1, 'place an organization', act(async (world, find) =>
    world.ask(placeOrganization, { organizationId: find.organization(), parkId: find.id(`SELECT id FROM organization WHERE kind = 'PARK' ORDER BY id`) }, find.operator()))],
  [2, 'invite somebody', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(inviteMember, { organizationId, role: find.chance.of(roles) ?? 'VIEWER' }, find.owner(organizationId))
  })],
  [2, 'join an organization', act(async (world, find) => {
    const invitationId = find.id('SELECT id FROM invitation WHERE used = 0 ORDER BY id')
    const [organizationId = invitationId] = world.ids('SELECT organizationId AS id FROM invitation WHERE id = ?', invitationId)
    return world.ask(acceptInvitation, { organizationId, invitationId }, world.person(`person ${find.chance.below(5)}`))
  })],
  ...actsOfJoining, ...actsOfLeaving, ...actsOfMerging, ...actsOfDuplicates,
  [1, 'change a role', act(async (world, find) => {
    const organizationId = find.organization()
    const member = find.chance.of(world.rows.organizations.members(organizationId))
    return world.ask(changeMemberRole, { organizationId, personId: member?.personId ?? organizationId, role: find.chance.of(roles) ?? 'VIEWER' }, find.owner(organizationId))
  })],
  [3, 'leave an organization', act(async (world, find) => {
    const organizationId = find.organization()
    const member = find.chance.of(world.rows.organizations.members(organizationId))
    return world.ask(removeMember, { organizationId, personId: member?.personId ?? organizationId }, find.owner(organizationId))
  })],
  [3, 'appoint or dismiss an operator', act(async (world, find) =>
    world.ask(find.chance.of([appointOperator, dismissOperator]) ?? appointOperator, { personId: personId(`person ${find.chance.below(2)}`) }, find.operator()))],
]
export const acts: Readonly<Record<string, Act>> = Object.fromEntries(listed.flatMap(([times, name, does]) => Array.from({ length: times }, (_, index) => [`${name} ${index}`, does])))
