import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '../../../projections/facts.ts'
import { DisclosureId, InvitationId, NeedId, OfferId, OrganizationId, ThingId } from '../../../schema/events/ids.ts'
import { acceptDisclosure } from '../../../services/disclosures/acceptDisclosure.ts'
import { discloseDetails } from '../../../services/disclosures/discloseDetails.ts'
import { confidentialSightOf } from '../../../services/identity/confidentialSight.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { clearExportControlOfNeed } from '../../../services/needs/clearExportControlOfNeed.ts'
import { draftNeed } from '../../../services/needs/draftNeed.ts'
import { publishNeed } from '../../../services/needs/publishNeed.ts'
import { reviewNeed } from '../../../services/needs/reviewNeed.ts'
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import { acceptInvitation } from '../../../services/organizations/acceptInvitation.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { acts } from '../../support/acts.ts'
import { anyLife, foundedWorld, lived } from '../../support/logs.ts'
import { accepted } from '../../support/nodes.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { nothingForSight } from '../../support/nothingForSight.ts'
import { personId } from '../../support/people.ts'
import { rememberedOfSecrets, Secrets } from '../../support/secondOpinionOfSecrets.ts'
import type { World } from '../../support/world.ts'

/** After any life of a hub in which something confidential was disclosed: who reads it, by the hub's rows and rules, is whom a reader of the log names. */

const until = '2026-12-31'
/** While it lives, in the last moment of the disclosure's last day, and a moment later. */
const moments = (world: World) => [world.now, new Date(`${until}T23:59:59.999Z`), new Date('2027-01-01T00:00:00.000Z')]

const [enterprise, university, host] = ['owner of Haiyun Marine', 'owner of Jianghai University', 'owner of High-Tech Park']
/**
 * A founded world in which two sides are mutual twice, and disclosed to each other: once with a need that a park cleared of export control.
 * Of each side two people read: its owner, and an editor.
 */
async function disclosingWorld(): Promise<World> {
  const world = await foundedWorld()
  const idOf = (title: string) => world.ids('SELECT id FROM thing WHERE title = ?', title)[0] ?? expect.fail(title)
  const needId = NeedId.parse(idOf('Welding at Haiyun Marine'))
  const offerId = OfferId.parse(idOf('Laser of Jianghai University'))
  const of = { NEED: organizationOf(world, needId), OFFER: organizationOf(world, offerId) }
  await join(world, of.NEED, enterprise, 'person 1')
  await join(world, of.OFFER, university, 'person 2')

  const controlled = NeedId.parse(accepted(await world.ask(draftNeed, { organizationId: of.NEED, content: { ...needContent, title: 'Hulls' } }, world.person(enterprise))).id)
  accepted(await world.ask(submitNeed, { needId: controlled, declarations: { ...declarations, exportControl: 'YES' } }, world.person(enterprise)))
  accepted(await world.ask(clearExportControlOfNeed, { needId: controlled, reason: 'In no list.' }, world.person(host)))
  accepted(await world.ask(reviewNeed, { needId: controlled, verdict: 'READY' }, world.person(host)))
  accepted(await world.ask(publishNeed, { needId: controlled }, world.person(enterprise)))
  for (const need of [needId, controlled]) {
    accepted(await world.ask(expressInterest, { needId: need, offerId, side: 'NEED' }, world.person(enterprise)))
    accepted(await world.ask(expressInterest, { needId: need, offerId, side: 'OFFER' }, world.person(university)))
    await disclose(world, need, enterprise, of.OFFER, [university, 'person 2'])
  }
  await disclose(world, offerId, university, of.NEED, [enterprise, 'person 1'])
  return world
}
const organizationOf = (world: World, thingId: string) =>
  OrganizationId.parse(world.rows.things.need(thingId)?.facts.organizationId ?? world.rows.things.offer(thingId)?.facts.organizationId)
async function join(world: World, organizationId: OrganizationId, owner: string, name: string) {
  accepted(await world.ask(inviteMember, { organizationId, role: 'EDITOR' }, world.person(owner)))
  const [invitation] = world.rows.organizations.openInvitations(organizationId)
  accepted(await world.ask(acceptInvitation, { organizationId, invitationId: InvitationId.parse(invitation?.invitationId) }, world.person(name)))
}
async function disclose(world: World, thing: string, by: string, organizationId: OrganizationId, readers: readonly string[]) {
  const { id } = accepted(await world.ask(discloseDetails, { thingId: ThingId.parse(thing), organizationId, expiresOn: until }, world.person(by)))
  for (const reader of readers) accepted(await world.ask(acceptDisclosure, { disclosureId: DisclosureId.parse(id), terms: '2026-1' }, world.person(reader)))
}

function readersOf(world: World, at: Date): readonly string[] {
  const facts = factsOf(world.database)
  return everybody(world).flatMap((who) => world.ids('SELECT id FROM thing ORDER BY id').flatMap((id) => {
    const thing = facts.thing(id)
    const sight = thing && confidentialSightOf(world.standing(who), thing, facts, at)
    return sight === undefined ? [] : [`${who} ${id} ${sight.as}`]
  }))
}
function readersToldOf(world: World, at: Date): readonly string[] {
  const secrets = new Secrets(world.events)
  return everybody(world).flatMap((who) => world.ids('SELECT id FROM thing ORDER BY id').flatMap((id) => {
    const as = secrets.readerOf(who, id, at)
    return as === undefined ? [] : [`${who} ${id} ${as}`]
  }))
}
const everybody = (world: World) => [...world.ids('SELECT personId AS id FROM member UNION SELECT personId FROM acceptance UNION SELECT personId FROM delegation WHERE personId IS NOT NULL ORDER BY 1'), personId('operator'), personId('nobody')]

test('what moves nobody in or out of knowing, and is confidential, means something here', () => {
  const without = ['ConfidentialDetailWritten'] // another text, for the same readers
  expect(nothingForSight['what is confidential has an opinion of its own']?.filter((type) => !rememberedOfSecrets.includes(type))).toEqual(without)
})

test('two sides that disclosed to each other read, and nobody else, until the day is over', async () => {
  const world = await disclosingWorld()
  const counterparts = (at: Date) => readersOf(world, at).filter((reader) => reader.endsWith('COUNTERPART'))
  const [now, last, over] = moments(world).map(counterparts)
  expect([now?.length, last?.length, over]).toEqual([6, 6, []])
})

/** Half of what happens is what may change it, each as often as the other. */
const telling = Object.keys(acts).filter((name) => /^(disclose|clear an? .*|judge .*|reinstate .*|change a role|withdraw an? (need|offer)|reopen an? .*|revise .*|reopen|lapse|merge .*|absorb .*) 0$/.test(name))
const anyTelling = fc.tuple(anyLife(40), fc.array(fc.constantFrom(...telling), { minLength: 40, maxLength: 40 })).map(([life, names]) =>
  life.flatMap((turn, index) => [turn, { ...turn, act: names[index] ?? turn.act, chance: turn.chance + index }]))
const betweenLooks = 4

test('of every need and offer, at any time', () => fc.assert(fc.asyncProperty(anyTelling, async (life) => {
  const world = await disclosingWorld()
  for (let turn = 0; turn < life.length; turn += betweenLooks) {
    await lived(world, life.slice(turn, turn + betweenLooks))
    for (const at of moments(world)) expect(readersOf(world, at), at.toISOString()).toEqual(readersToldOf(world, at))
  }
}), { numRuns: 30 }))
