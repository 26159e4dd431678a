/** The latest date that is today somewhere: no place is more than fourteen hours ahead of UTC. */
export const latestToday = (now: Date): string => new Date(now.getTime() + 14 * 60 * 60 * 1_000).toISOString().slice(0, 10)
