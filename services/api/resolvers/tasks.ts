import type { QueryResolvers, Task, TaskKind, TaskList } from '../../../schema/generated/resolvers.ts'
import { matchSightOf } from '../../identity/matchSight.ts'
import { isHostOf } from '../../identity/rights.ts'
import { dayIn, dueBy, parkTimeZone, waitsSince } from '../../needs/dueBy.ts'
import type { Context } from '../context.ts'
import { joinRequestsFor } from '../joinRequests.ts'
import { needSource, offerSource } from '../sources.ts'

/** What waits for hosts and operators, from wherever it waits, in one list. */

const most = 200
const silence = 14 * 24 * 3_600_000

export const taskQueries: Pick<QueryResolvers, 'tasks' | 'operatorTasks'> = {
  async tasks(_, { parkId }, context) {
    if (!isHostOf(context.viewer(), parkId)) return null
    const { rows } = context
    const silentSince = new Date(context.core.clock().getTime() - silence)
    return listOf([
      ...reviews(parkId, context),
      ...rows.tasks.askedToJoin(parkId, most).flatMap((id) => joinRequests(id, context)),
      ...(await context.office.intakes.of(parkId)).filter(({ takenAt }) => takenAt === undefined).map(({ intakeId, receivedAt }) => task('INTAKE', intakeId, receivedAt)),
      ...rows.tasks.matchesWithoutNews(parkId, silentSince, most).filter(({ id }) => seesMatch(id, context)).map(({ id, since }) => task('MATCH_WITHOUT_NEWS', id, since)),
      ...rows.tasks.contested(parkId, most).filter(({ id }) => (needSource(context, id) ?? offerSource(context, id)) !== null).map(({ id, since }) => task('ON_BEHALF_CONTESTED', id, since)),
    ])
  },
  async operatorTasks(_, __, context) {
    if (context.actor()?.operator !== true) return null
    const organizations = (filter: { statuses?: readonly string[]; renamed?: boolean }) =>
      context.rows.organizations.list(filter, { by: 'registeredAt', direction: 'ASC' }, undefined, most)
    return listOf([
      ...organizations({ statuses: ['REGISTERED'] }).filter(({ facts }) => !facts.unclaimed).map(({ id, registeredAt }) => task('ORGANIZATION_TO_VERIFY', id, registeredAt)),
      ...reviews(undefined, context),
      ...organizations({ renamed: true }).map(({ id }) => task('ORGANIZATION_RENAMED', id)),
      ...(await context.office.outbox.deadLetters(most)).map(({ id, createdAt }) => task('DEAD_LETTER', id, createdAt)),
      ...context.rows.parked().slice(0, most).map(({ stream }) => task('PARKED_STREAM', stream.slice(stream.indexOf('-') + 1))),
    ])
  },
}

const task = (kind: TaskKind, thingId: string, since: string | null = null): Task => ({ kind, thingId, since, dueBy: null, overdue: false })

/** Of a park, or of what waits for one to be assigned. Days are those of the conference that a need came through, else of parks. */
function reviews(parkId: string | undefined, context: Context): readonly Task[] {
  const now = context.core.clock().toISOString()
  return context.rows.reviews.queue(parkId, dayIn(parkTimeZone, now), undefined, most).filter(({ needId }) => needSource(context, needId) !== null).map((row) => {
    const timeZone = context.rows.conferences.timeZoneOf(row.conferenceId) ?? parkTimeZone
    const due = dueBy(waitsSince(row, timeZone))
    return {
      kind: parkId === undefined ? 'NEED_WITHOUT_PARK' : row.reviewOn === undefined ? 'REVIEW' : 'TRACKED_REVIEW', thingId: row.needId, since: new Date(row.since).toISOString(), dueBy: due, overdue: due < dayIn(timeZone, now),
    }
  })
}

function joinRequests(organizationId: string, context: Context): readonly Task[] {
  const organization = context.rows.organizations.organization(organizationId)
  const open = organization === undefined ? undefined : joinRequestsFor(context, organization)
  return (open ?? []).slice(0, most).map(({ askedAt }) => task('JOIN_REQUEST', organizationId, askedAt))
}

function seesMatch(id: string, context: Context): boolean {
  const match = context.rows.matches.match(id)
  return match !== undefined && !context.core.facts.parked(id) && matchSightOf(context.viewer(), match.facts, context.core.facts) !== undefined
}

function listOf(tasks: readonly Task[]): TaskList {
  const ordered = tasks.toSorted((one, other) => Number(other.overdue) - Number(one.overdue) || (one.since ?? '').localeCompare(other.since ?? ''))
  return { tasks: ordered, counts: [...Map.groupBy(ordered, ({ kind }) => kind)].map(([kind, { length: count }]) => ({ kind, count })) }
}
