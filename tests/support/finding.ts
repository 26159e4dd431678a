import { OrganizationId } from '../../schema/events/ids.ts'
import { processActor } from '../../services/identity/actor.ts'
import { personId } from './people.ts'
import type { Asking, World } from './world.ts'

/** How acts of random lives find what they are about, and who does them. */

export type Act = (world: World, chance: number) => Promise<unknown>
/** What happens more often stands with a greater number. */
export type Listed = readonly (readonly [times: number, name: string, act: Act])[]

const visibilities = ['PUBLIC', 'PUBLIC', 'PUBLIC', 'MEMBERS', 'CONFERENCE', 'COUNTERPART'] as const
const lastDays = ['2026-05-18', '2026-05-20', '2026-05-24', '2026-09-30', '2026-10-31', '2026-12-31'] as const

/** One after another, from one number. */
export class Chance {
  #state: number
  constructor(seed: number) { this.#state = seed }
  below(most: number): number {
    this.#state = (Math.imul(this.#state ^ (this.#state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return this.#state % most
  }
  of<Item>(items: readonly Item[]): Item | undefined { return items[this.below(Math.max(items.length, 1))] }
}
export const nobody: Asking = { actor: processActor('nobody') }

/** What an act finds in the world, as its chance has it. */
export class Finding {
  readonly #world: World
  readonly chance: Chance
  constructor(world: World, seed: number) {
    this.#world = world
    this.chance = new Chance(seed)
  }
  id(sql: string): string { return this.chance.of(this.#world.ids(sql)) ?? personId('nothing') }
  organization() { return this.id(`SELECT id FROM organization WHERE kind <> 'PARK' ORDER BY id`) }
  conference() { return this.id('SELECT id FROM conference ORDER BY draftedAt, id') }
  need(stages = `'PUBLISHED'`) { return this.id(`SELECT id FROM thing WHERE side = 'NEED' AND stage IN (${stages}) ORDER BY draftedAt, id`) }
  offer(stages = `'PUBLISHED'`) { return this.id(`SELECT id FROM thing WHERE side = 'OFFER' AND stage IN (${stages}) ORDER BY draftedAt, id`) }
  entry() { return this.id('SELECT id FROM entry ORDER BY id') }
  joinRequest() { return this.id(`SELECT organizationId || ' ' || personId AS id FROM joinRequest ORDER BY id`).split(' ') }
  operator(): Asking { return { actor: this.#world.standing(this.id('SELECT personId AS id FROM operator ORDER BY id')) } }
  /** Somebody who acts for an organization: one of its own, or a host of its park. */
  for(organizationId: string | undefined): Asking {
    const members = this.#own(organizationId)
    const hosts = this.#own(this.#world.rows.organizations.organization(organizationId ?? '')?.facts.parkId)
    const own = members.length > 0 && (hosts.length === 0 || this.chance.below(4) > 0)
    const personIdOf = this.chance.of(own ? members : hosts)
    if (personIdOf === undefined) return nobody
    return { actor: this.#world.standing(personIdOf), ...(own ? {} : { onBehalf: true }) }
  }
  owner(organizationId: string): Asking {
    const owner = this.chance.of(this.#world.rows.organizations.members(organizationId).filter(({ role }) => role === 'OWNER'))
    return owner === undefined ? nobody : { actor: this.#world.standing(owner.personId) }
  }
  hostOf(conferenceId: string): Asking {
    return this.hostOfPark(this.#world.rows.conferences.conference(conferenceId)?.facts.parkId)
  }
  ofThing(id: string): Asking {
    return this.for(this.#world.rows.things.need(id)?.facts.organizationId ?? this.#world.rows.things.offer(id)?.facts.organizationId)
  }
  hostOfPark(parkId: string | undefined): Asking {
    const host = this.chance.of(this.#own(parkId))
    return host === undefined ? nobody : { actor: this.#world.standing(host) }
  }
  #own(organizationId: string | undefined) {
    return this.#world.rows.organizations.members(organizationId ?? '').filter(({ role }) => role !== 'VIEWER').map((member) => member.personId)
  }
  #hiding() {
    return this.chance.below(4) === 0 ? { hiddenFrom: [OrganizationId.parse(this.organization())] } : {}
  }
  content() {
    return { keywords: [`word ${this.chance.below(3)}`], title: `No. ${this.chance.below(1_000)}`, visibility: this.chance.of(visibilities) ?? 'PUBLIC', anonymous: this.chance.below(3) === 0, ...this.#hiding(), openUntil: this.chance.of(lastDays) ?? '2026-12-31' }
  }
}

export const act = (happens: (world: World, find: Finding) => Promise<unknown>): Act => (world, chance) => happens(world, new Finding(world, chance))
