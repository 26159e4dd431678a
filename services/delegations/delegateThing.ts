import { z } from 'zod'
import { ThingDelegated } from '../../schema/events/delegations.ts'
import { DelegationId, OrganizationId } from '../../schema/events/ids.ts'
import { creation } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditor } from '../identity/rights.ts'
import { knowsThing } from '../identity/visibility.ts'
import { delegation } from './delegation.ts'

/** Link and code are the office store's. For the organisation's own people: what a park does on behalf it cannot pass on. */
export const delegateThing = creation({
  name: 'DelegateThing',
  aggregate: delegation,
  input: z.object({ thingId: z.uuid().toLowerCase() }),
  sees: (actor, { thingId }, facts) => knowsThing(actor, 'NEED', thingId, facts) || knowsThing(actor, 'OFFER', thingId, facts),
  permits(actor, { thingId }, facts) {
    const organizationId = facts.thing(thingId)?.organizationId
    return organizationId === undefined ? [] : asEditor(actor, organizationId)
  },
  know: (facts, { thingId }) => facts.thing(thingId), // a moment old will do: what is over can't be revised, by whomever
  decide(_, thing, { id }) {
    if (thing === undefined) return refuse('NOT_FOUND')
    if (thing.stage === 'WITHDRAWN' || thing.stage === 'REJECTED') return refuse('WRONG_STAGE', 'thingId')
    return [ThingDelegated({ delegationId: DelegationId.parse(id), organizationId: OrganizationId.parse(thing.organizationId), side: thing.side, thingId: thing.id })]
  },
})
