import * as fc from 'fast-check'
import { expect } from 'vitest'
import { announceConference } from '../../services/conferences/announceConference.ts'
import { draftConference } from '../../services/conferences/draftConference.ts'
import { openBoard } from '../../services/conferences/openBoard.ts'
import { enterNeed } from '../../services/entries/enterNeed.ts'
import { enterOffer } from '../../services/entries/enterOffer.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { processActor } from '../../services/identity/actor.ts'
import { draftNeed } from '../../services/needs/draftNeed.ts'
import { publishNeed } from '../../services/needs/publishNeed.ts'
import { reviewNeed } from '../../services/needs/reviewNeed.ts'
import { submitNeed } from '../../services/needs/submitNeed.ts'
import { draftOffer } from '../../services/offers/draftOffer.ts'
import { publishOffer } from '../../services/offers/publishOffer.ts'
import { enterOrganization } from '../../services/organizations/enterOrganization.ts'
import { registerOrganization } from '../../services/organizations/registerOrganization.ts'
import { verifyOrganization } from '../../services/organizations/verifyOrganization.ts'
import { appointOperator } from '../../services/people/appointOperator.ts'
import { registerForConference } from '../../services/registrations/registerForConference.ts'
import { acts, type Turn } from './acts.ts'
import { conferenceContent } from './conferences.ts'
import { declarations, needContent } from './needs.ts'
import { accepted } from './nodes.ts'
import { offerContent } from './offers.ts'
import { creditCode } from './organizations.ts'
import { personId } from './people.ts'
import { World } from './world.ts'

/** A hub in which two parks hold a conference each, and on whose first board stand two needs and two offers. */
export async function foundedWorld(): Promise<World> {
  const world = new World()
  const made = async (asked: ReturnType<World['ask']>) => accepted(await asked).id
  const operator = () => world.person('operator')
  await made(world.ask(appointOperator, { personId: personId('operator') }, { actor: processActor('first operator') }))

  const registered = async (name: string, kind: 'PARK' | 'ENTERPRISE' | 'UNIVERSITY', parkId?: string) => {
    const code = name === 'Haiyun Marine' ? { code: creditCode } : {}
    const id = await made(world.ask(registerOrganization, { name, kind, ...code, ...(parkId === undefined ? {} : { parkId }) }, world.person(`owner of ${name}`)))
    await made(world.ask(verifyOrganization, { organizationId: id }, operator()))
    return id
  }
  const held = async (parkId: string, host: string, title: string) => {
    const conferenceId = await made(world.ask(draftConference, { parkId, content: { ...conferenceContent, title } }, world.person(host)))
    await made(world.ask(announceConference, { conferenceId }, world.person(host)))
    return conferenceId
  }
  const park = await registered('High-Tech Park', 'PARK')
  const harbour = await registered('Harbour Park', 'PARK')
  const conferenceId = await held(park, 'owner of High-Tech Park', 'Autumn conference')
  await held(harbour, 'owner of Harbour Park', 'Harbour day')
  await made(world.ask(enterOrganization, { parkId: park, kind: 'ENTERPRISE', name: 'Yard', source: 'list of yards' }, world.person('owner of High-Tech Park')))

  for (const name of ['Haiyun Marine', 'Nearby Shipyard']) {
    const organizationId = await registered(name, 'ENTERPRISE', park)
    const owner = () => world.person(`owner of ${name}`)
    const needId = await made(world.ask(draftNeed, { organizationId, content: { ...needContent, title: `Welding at ${name}` } }, owner()))
    await made(world.ask(submitNeed, { needId, declarations }, owner()))
    await made(world.ask(reviewNeed, { needId, verdict: 'READY' }, world.person('owner of High-Tech Park')))
    await made(world.ask(publishNeed, { needId }, owner()))
    await made(world.ask(registerForConference, { conferenceId, organizationId }, owner()))
    await made(world.ask(enterNeed, { conferenceId, needId, showOnBoard: 'NAMES' }, owner()))
  }
  for (const name of ['Jianghai University', 'Harbour Institute']) {
    const organizationId = await registered(name, 'UNIVERSITY', harbour)
    const owner = () => world.person(`owner of ${name}`)
    const offerId = await made(world.ask(draftOffer, { organizationId, content: { ...offerContent, title: `Laser of ${name}` } }, owner()))
    await made(world.ask(publishOffer, { offerId, declarations }, owner()))
    await made(world.ask(registerForConference, { conferenceId, organizationId }, owner()))
    await made(world.ask(enterOffer, { conferenceId, offerId, showOnBoard: 'NAMES' }, owner()))
  }
  await made(world.ask(openBoard, { conferenceId }, world.person('owner of High-Tech Park')))
  return world
}

const names = Object.keys(acts)
/** What people do next, and what then falls to chance. */
export const anyLife = (most: number): fc.Arbitrary<readonly Turn[]> =>
  fc.array(fc.record({ act: fc.constantFrom(...names), chance: fc.nat(), seconds: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 90 }) }, { weight: 1, arbitrary: fc.integer({ min: -90, max: -1 }) }) }), { maxLength: most, size: 'max' })

/** The world after all that: what does not fit the rules was refused and left no trace. */
export const worldAfter = async (life: readonly Turn[]): Promise<World> => lived(await foundedWorld(), life)
export async function lived(world: World, life: readonly Turn[]): Promise<World> {
  for (const { act, chance, seconds } of life) {
    world.now = new Date(world.now.getTime() + seconds * 1_000)
    await (acts[act] ?? expect.fail(act))(world, chance)
  }
  return world
}
export const logAfter = async (life: readonly Turn[]): Promise<readonly StoredEvent[]> => (await worldAfter(life)).events

/** One long log, the same for the same seed. */
export async function logOf(seed: number, turns = 150): Promise<readonly StoredEvent[]> {
  const [life = []] = fc.sample(fc.array(fc.record({ act: fc.constantFrom(...names), chance: fc.nat(), seconds: fc.integer({ min: 0, max: 40 }) }), { minLength: turns, maxLength: turns }), { seed, numRuns: 1 })
  return logAfter(life)
}
