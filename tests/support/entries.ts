import { NeedEntered, OfferEntered } from '../../schema/events/entries.ts'
import type { EntryId } from '../../schema/events/ids.ts'
import type { ShowOnBoard } from '../../schema/events/vocabulary.ts'
import type { Facts, OrganizationFacts, ThingFacts } from '../../services/facts.ts'
import { autumn, knownConference } from './conferences.ts'
import { haiyun, knownOrganizations } from './organizations.ts'
import { entryId, needId, offerId } from './people.ts'

/** A need and an offer of the enterprise, and an entry in the conference. */
export const welding = needId('Welding of thin aluminium')
export const coating = offerId('Coating of propellers')
export const theEntry = entryId('In the autumn conference')

const published = { organizationId: haiyun, stage: 'PUBLISHED', reviewStage: undefined, visibility: 'PUBLIC', anonymous: false, hiddenFrom: [], wasPublished: true, reviewingParkId: undefined, leftToOperator: false, enteringParkId: undefined, exportControl: 'NO' } as const
type Particular = Partial<Omit<ThingFacts, 'side' | 'kind'>>
export const needFacts = (particular: Particular & { readonly duplicateOf?: string | undefined } = {}): ThingFacts => ({ ...published, id: welding, side: 'NEED', kind: 'TECHNOLOGY', ...particular })
export const offerFacts = (particular: Particular = {}): ThingFacts => ({ ...published, id: coating, side: 'OFFER', kind: 'RESEARCH_RESULT', ...particular })
/** Both, published; `particular` is about both. */
export const knownThings = (particular: Particular = {}): Pick<Facts, 'thing'> =>
  ({ thing: (id) => [needFacts(particular), offerFacts(particular)].find((thing) => thing.id === id) })

/** The enterprise takes part in the announced conference with both of them published. */
export const takingPart = (particular: { readonly thing?: Particular; readonly organization?: Partial<OrganizationFacts> } = {}): Partial<Facts> => ({
  ...knownOrganizations(particular.organization), ...knownConference(), ...knownThings(particular.thing),
  registered: (conference, organization) => conference === autumn && organization === haiyun,
})

const entered = (entry: EntryId, showOnBoard: ShowOnBoard) => ({ entryId: entry, conferenceId: autumn, organizationId: haiyun, showOnBoard })
export const needEntered = (showOnBoard: ShowOnBoard = 'NAMES', entry = theEntry) => NeedEntered({ ...entered(entry, showOnBoard), needId: welding })
export const offerEntered = (showOnBoard: ShowOnBoard = 'NAMES', entry = theEntry) => OfferEntered({ ...entered(entry, showOnBoard), offerId: coating })
