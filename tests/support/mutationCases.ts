import { conferencesCases } from './mutations/conferences.ts'
import { contactsCases } from './mutations/contacts.ts'
import { disclosuresCases } from './mutations/disclosures.ts'
import { dossiersCases } from './mutations/dossiers.ts'
import { engagementsCases } from './mutations/engagements.ts'
import { intakeCases } from './mutations/intake.ts'
import { joiningCases } from './mutations/joining.ts'
import { matchesCases } from './mutations/matches.ts'
import { myselfCases } from './mutations/myself.ts'
import { needsCases } from './mutations/needs.ts'
import { notificationsCases } from './mutations/notifications.ts'
import { offersCases } from './mutations/offers.ts'
import { onBehalfCases } from './mutations/onBehalf.ts'
import { organizationsCases } from './mutations/organizations.ts'
import { peopleCases } from './mutations/people.ts'
import { unitsCases } from './mutations/units.ts'
import type { MutationCases } from './mutations/mutationCase.ts'

export type { Asked, MutationCase } from './mutations/mutationCase.ts'

/** Every mutation of the hub, each by its name. */
export const mutationCases: MutationCases = {
  ...organizationsCases, ...joiningCases, ...contactsCases, ...onBehalfCases, ...unitsCases, ...peopleCases, ...intakeCases, ...myselfCases, ...notificationsCases,
  ...needsCases, ...offersCases, ...dossiersCases, ...engagementsCases, ...disclosuresCases, ...conferencesCases,
  ...matchesCases,
}
