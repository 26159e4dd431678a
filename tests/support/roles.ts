import type { Client, TestHub } from './hub.ts'
import { storyAt, type Conference, type Member, type Owned, type Park, type Story } from './story.ts'

/** Everybody who may stand before a thing, over four parks: the columns of every table of rights. */

export const roleNames = [
  'visitor', 'stranger', 'unverified', 'viewer', 'editor', 'owner', 'counterpart', 'host', 'theirHost', 'hall', 'otherHost', 'expert', 'researcher', 'operator',
] as const
export type RoleName = (typeof roleNames)[number]

export interface Cast {
  readonly hub: TestHub
  readonly story: Story
  /** The firm that things are of, and its park. */
  readonly firm: Member
  readonly park: Park
  /** The other side of matches, in a park of its own. */
  readonly university: Member
  readonly farPark: Park
  /** Both take part in the conference of a third park. */
  readonly conference: Conference
  readonly hallPark: Park
  readonly otherPark: Park
  readonly roles: Readonly<Record<RoleName, Client>>
  /** What the firm entrusted to the researcher. */
  entrusted<Thing extends Owned>(thing: Thing): Promise<Thing>
  /** What the park asked the expert about; the need waits for its verdict. */
  asked<Thing extends Owned>(need: Thing): Promise<Thing & { readonly expertId: string }>
}

export async function castAt(hub: TestHub): Promise<Cast> {
  const story = await storyAt(hub)
  const [park, farPark, hallPark, otherPark] = [await story.park('This park'), await story.park('Park of the counterpart'), await story.park('Park of the hall'), await story.park('Another park')]
  const firm = await story.member(park, { name: 'Firm' })
  const university = await story.member(farPark, { name: 'University', kind: 'UNIVERSITY' })
  const conference = await story.openConference(hallPark)
  await story.register(firm, conference)
  await story.register(university, conference)
  const expert = await hub.as('expert')
  const researcher = await hub.as('researcher')
  return {
    hub, story, firm, park, university, farPark, conference, hallPark, otherPark,
    roles: {
      visitor: hub.visitor(), stranger: await hub.as('stranger'), unverified: (await story.registered({ parkId: park.id })).owner,
      viewer: await story.joined(firm, 'VIEWER'), editor: await story.joined(firm, 'EDITOR'), owner: firm.owner, counterpart: university.owner,
      host: await story.joined(park, 'EDITOR'), theirHost: farPark.owner, hall: await story.joined(hallPark, 'EDITOR'), otherHost: otherPark.owner,
      expert, researcher, operator: story.operator,
    },
    async entrusted(thing) {
      const { secret, code } = await story.delegated(thing)
      await researcher.does('acceptDelegation', { secret, code })
      return thing
    },
    async asked(need) {
      const { shownOnce } = await park.owner.does('inviteExpert', { needId: need.id, emailAddress: expert.email })
      const { id } = await expert.does('acceptExpertInvitation', { secret: new URL(shownOnce ?? '').hash.slice(1), conflicts: [] })
      return { ...need, expertId: id }
    },
  }
}

/** Asks one question of everybody, one after the other, in the order of the columns. */
export async function askedOfAll({ roles }: Cast, ask: (by: Client) => Promise<string>): Promise<readonly string[]> {
  const cells: string[] = []
  for (const role of roleNames) cells.push(await ask(roles[role]))
  return cells
}

/** A table as people read it: a row for each question, a column for each role. */
export function tableOf(rows: readonly (readonly [name: string, cells: readonly string[]])[]): string {
  const first = Math.max(...rows.map(([name]) => name.length)) + 2
  const widths = roleNames.map((role) => Math.max(role.length, 6) + 1)
  const line = (name: string, cells: readonly string[]) => name.padEnd(first) + cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('').trimEnd()
  return ['', line('', roleNames), ...rows.map(([name, cells]) => line(name, cells))].join('\n')
}
/** The same table, wherever it is indented. */
export const meant = (table: string): string => tableOf(table.split('\n').slice(2).filter((text) => text.trim() !== '').map((text) => {
  const words = text.trim().split(/\s+/)
  return [words.slice(0, -roleNames.length).join(' '), words.slice(-roleNames.length)] as const
}))
