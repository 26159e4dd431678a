import { DelegationAccepted, DelegationEnded, ThingDelegated } from '../../schema/events/delegations.ts'
import { recorded } from './behaviour.ts'
import { university, universityEditor } from './cast.ts'
import { offerId } from './offers.ts'
import { delegationId as idOf, person, personId } from './people.ts'

/** An offer that an editor of the university entrusts to a researcher, as tests speak of it. */
export const delegationId = idOf('Laser welding, to Dr Wu')
export const researcher = person('Dr Wu')
export const delegated = recorded(ThingDelegated({ delegationId, organizationId: university, side: 'OFFER', thingId: offerId }), { actor: { kind: 'PERSON', id: universityEditor.id } })
export const accepted = DelegationAccepted({ delegationId, personId: personId('Dr Wu') })
export const ended = DelegationEnded({ delegationId })
