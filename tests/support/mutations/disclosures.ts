import type { Done } from '../hub.ts'
import type { Pair, Story } from '../story.ts'
import { pairOf, type MutationCases } from './mutationCase.ts'

/** A disclosure of a need to the other side of its match. */
export async function disclosedIn({ need, offer }: Pair, expiresOn = '2026-12-31'): Promise<Done> {
  return need.of.owner.does('discloseDetails', { thingId: need.id, organizationId: offer.of.id, expiresOn, expectedRevision: -1 })
}
async function mutualPair(story: Story): Promise<Pair> {
  const pair = await pairOf(story)
  await story.mutual(pair)
  return pair
}

/** What is asked of disclosures. */
export const disclosuresCases: MutationCases = {
  discloseDetails: {
    makes: 'Disclosure', about: 'thingId', denied: 'FORBIDDEN', invalid: [[{ expiresOn: '2026-02-30' }, 'expiresOn'], [{ agreementSha256: 'x' }, 'agreementSha256']],
    async prepare(story) {
      const { need, offer } = await mutualPair(story)
      return { by: need.of.owner, input: { thingId: need.id, organizationId: offer.of.id, expiresOn: '2026-12-31', expectedRevision: -1 } }
    },
  },
  acceptDisclosure: {
    makes: 'Disclosure', about: 'disclosureId', denied: 'NOT_FOUND', invalid: [[{ terms: 'x'.repeat(65) }, 'terms']],
    async prepare(story) {
      const pair = await mutualPair(story)
      const { id, revision } = await disclosedIn(pair)
      return { by: pair.offer.of.owner, input: { disclosureId: id, terms: '2026-1', expectedRevision: revision } }
    },
  },
  revokeDisclosure: {
    makes: 'Disclosure', about: 'disclosureId', denied: 'NOT_FOUND', invalid: [[{ disclosureId: 'none' }, 'disclosureId']],
    async prepare(story) {
      const pair = await mutualPair(story)
      const { id } = await disclosedIn(pair)
      return { by: pair.need.of.owner, input: { disclosureId: id } }
    },
  },
}
