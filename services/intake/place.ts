import type { Core } from '../core.ts'
import { isVerifiedPark } from '../facts.ts'
import { visitor } from '../identity/actor.ts'
import { mayKnowConference } from '../identity/visibility.ts'
import type { IntakeLink } from '../office/intakeLinks.ts'

/** To whom a link leads, as a visitor may know it. */
export interface Place {
  readonly park: string
  /** Null for the park's office, and for a conference that is not announced yet. */
  readonly conference: string | null
}

/** Nothing where nobody would take what is told: the park is no host any longer, or the conference is over. */
export function placeOf({ facts, rows }: Pick<Core, 'facts' | 'rows'>, { parkId, conferenceId }: IntakeLink): Place | undefined {
  const park = rows.organizations.organization(parkId)
  if (park === undefined || !isVerifiedPark(park.facts) || facts.parked(parkId)) return undefined
  const conference = conferenceId === undefined ? undefined : rows.conferences.conference(conferenceId)
  if (conference?.facts.stage === 'ARCHIVED') return undefined
  const isKnown = conference !== undefined && mayKnowConference(visitor, conference.id, conference.facts, facts)
  return { park: park.name, conference: isKnown ? conference.content.title : null }
}
