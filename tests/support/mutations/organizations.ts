import { z } from 'zod'
import type { Story } from '../story.ts'
import { parkOfAll, tooLong, type MutationCases, type Wrong } from './mutationCase.ts'

const wrongOrganizations: readonly Wrong[] = [[{ name: tooLong(200) }, 'name'], [{ shortName: tooLong(20) }, 'shortName'], [{ region: 'Jiangsu' }, 'region'], [{ region: '991102' }, 'region']]

/** An organization that waits for the operator, and its owner. */
const waiting = async (story: Story) => story.registered({ parkId: (await parkOfAll(story)).id })

const Invited = z.object({ organization: z.object({ invitations: z.array(z.object({ id: z.string(), emailAddress: z.literal('nobody.yet@people.example') })) }) })

/** An organization with an invitation that waits. */
async function inviting(story: Story) {
  const { id, owner } = await story.member(await parkOfAll(story))
  await owner.does('inviteMember', { organizationId: id, role: 'EDITOR', emailAddress: 'nobody.yet@people.example', expectedRevision: await story.revisionOf(owner, id) })
  const { organization } = await owner.read(Invited, 'query ($id: ID!) { organization(id: $id) { invitations { id emailAddress } } }', { id })
  return { by: owner, input: { organizationId: id, invitationId: organization.invitations[0]?.id } }
}

/** What is asked of organizations. */
export const organizationsCases: MutationCases = {
  registerOrganization: {
    makes: 'Organization', events: 2, denied: 'ALLOWED', invalid: [...wrongOrganizations, [{ code: { scheme: 'USCC', value: tooLong(100) } }, 'code', 'value']],
    prepare: async (story) => ({ by: await story.hub.as('founder'), input: { kind: 'ENTERPRISE', name: 'Founded Works', parkId: (await parkOfAll(story)).id } }),
  },
  enterOrganization: {
    makes: 'Organization', about: 'parkId', denied: 'FORBIDDEN', invalid: [...wrongOrganizations, [{ source: '' }, 'source']],
    async prepare(story) {
      const park = await parkOfAll(story)
      return { by: park.owner, input: { parkId: park.id, kind: 'ENTERPRISE', name: 'Entered Works', source: 'Exhibitors' } }
    },
  },
  verifyOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'NOT_FOUND', invalid: [[{ code: { scheme: 'LEI', value: tooLong(100) } }, 'code', 'value']],
    async prepare(story) {
      const { id, revision } = await waiting(story)
      return { by: story.operator, input: { organizationId: id, expectedRevision: revision } }
    },
  },
  rejectOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'NOT_FOUND', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    prepare: async (story) => ({ by: story.operator, input: { organizationId: (await waiting(story)).id, reason: 'It is no organization.' } }),
  },
  suspendOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ reason: tooLong(2_000) }, 'reason']],
    prepare: async (story) => ({ by: story.operator, input: { organizationId: (await story.member(await parkOfAll(story))).id, reason: 'It is being looked into.' } }),
  },
  mergeOrganizations: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', events: 3, goesOn: true, invalid: [[{ intoOrganizationId: 'theirs' }, 'intoOrganizationId']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const [first, second] = [await story.member(park), await story.member(park)]
      return { by: story.operator, input: { organizationId: first.id, intoOrganizationId: second.id, expectedRevision: await story.revisionOf(story.operator, first.id) } }
    },
  },
  reinstateOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'NOT_FOUND', invalid: [],
    async prepare(story) {
      const { id } = await story.member(await parkOfAll(story))
      const { revision } = await story.operator.does('suspendOrganization', { organizationId: id, reason: 'It is being looked into.' })
      return { by: story.operator, input: { organizationId: id, expectedRevision: revision } }
    },
  },
  placeOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ parkId: 'elsewhere' }, 'parkId']],
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, parkId: (await story.park()).id, expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  reviseOrganization: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: wrongOrganizations,
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, name: 'Another Name', region: '321102', expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  nameRecommendingBody: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ recommendingBodyId: 'somebody' }, 'recommendingBodyId']],
    async prepare(story) {
      const park = await parkOfAll(story)
      const { id, owner } = await story.member(park)
      return { by: owner, input: { organizationId: id, recommendingBodyId: park.id } }
    },
  },
  requireReview: {
    makes: 'Organization', about: 'parkId', denied: 'FORBIDDEN', invalid: [],
    async prepare(story) {
      const { id, owner } = await story.park()
      return { by: owner, input: { parkId: id, required: false, expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  inviteMember: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ emailAddress: 'nobody' }, 'emailAddress']],
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      return { by: owner, input: { organizationId: id, role: 'EDITOR', emailAddress: 'somebody@people.example', expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  resendInvitation: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ invitationId: 'theirs' }, 'invitationId']],
    prepare: inviting,
  },
  revokeInvitation: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ invitationId: 'theirs' }, 'invitationId']],
    prepare: inviting,
  },
  acceptInvitation: {
    makes: 'Organization', about: 'secret', unknown: 'INVITATION_USED', denied: 'INVITATION_USED', invalid: [[{ secret: tooLong(100) }, 'secret']],
    async prepare(story) {
      const { id, owner } = await story.member(await parkOfAll(story))
      const by = await story.hub.as('invited')
      const { shownOnce } = await owner.does('inviteMember', {
        organizationId: id, role: 'EDITOR', emailAddress: by.email, expectedRevision: await story.revisionOf(owner, id),
      })
      return { by, input: { secret: new URL(shownOnce ?? '').hash.slice(1) } }
    },
  },
  changeMemberRole: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const organization = await story.member(await parkOfAll(story))
      const { personId } = await story.joined(organization, 'VIEWER')
      const { id, owner } = organization
      return { by: owner, input: { organizationId: id, personId, role: 'EDITOR', expectedRevision: await story.revisionOf(owner, id) } }
    },
  },
  removeMember: {
    makes: 'Organization', about: 'organizationId', denied: 'FORBIDDEN', invalid: [[{ personId: 'she' }, 'personId']],
    async prepare(story) {
      const organization = await story.member(await parkOfAll(story))
      const { personId } = await story.joined(organization, 'VIEWER')
      return { by: organization.owner, input: { organizationId: organization.id, personId } }
    },
  },
}
