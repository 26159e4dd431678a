import { factsOf } from '../../projections/facts.ts'
import { readEvent } from '../../schema/events/events.ts'
import type { Locale } from '../../services/identity/locale.ts'
import { toldOf } from '../../services/notifications/told.ts'
import type { Notification } from '../../services/office/notifications.ts'
import { notificationsOf } from '../../services/processes/telling.ts'
import { personId } from './people.ts'
import type { World } from './world.ts'

/** Follows a world as the hub does, and keeps what people are told, without an office. */
export class Teller {
  readonly world: World
  readonly kept: Notification[] = []
  readonly #facts
  #seen: number

  /** From now on, if nothing is said; what happened before is told to nobody. */
  constructor(world: World, seen = world.events.length) {
    this.world = world
    this.#facts = factsOf(world.database)
    this.#seen = seen
  }

  look(): void {
    for (const stored of this.world.events.slice(this.#seen)) this.kept.push(...notificationsOf({ id: stored.id, ...readEvent(stored) }, this.world.rows))
    this.#seen = this.world.events.length
  }

  /** What a notification says to somebody at this moment. */
  told(notification: Notification, to: string, locale: Locale = 'en') {
    return toldOf(notification, this.world.standing(to), locale, { rows: this.world.rows, facts: this.#facts })
  }

  /** What somebody reads at this moment, of what they were told; what they may not know of any longer is not there. */
  read(name: string, locale: Locale = 'en'): readonly string[] {
    const id = personId(name)
    return this.kept.filter(({ personId }) => personId === id).map((notification) => this.told(notification, id, locale)?.sentence).filter((sentence) => sentence !== undefined)
  }
}
