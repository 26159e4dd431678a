import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ActionTable } from '../../../support/actionRow.ts'
import { needContent } from '../../../support/needs.ts'
import type { Cast } from '../../../support/roles.ts'

const Invited = z.object({ organization: z.object({ invitations: z.array(z.object({ id: z.string() })) }) })
const revisionOf = ({ story, firm }: Cast) => story.revisionOf(firm.owner, firm.id)
const aMember = async (cast: Cast) => {
  const { personId } = await cast.story.joined(cast.firm, 'VIEWER')
  return { organizationId: cast.firm.id, personId, expectedRevision: await revisionOf(cast) }
}
async function waiting({ story, park }: Cast) {
  const { id, revision } = await story.registered({ parkId: park.id })
  return { organizationId: id, expectedRevision: revision }
}
const reinstated = async ({ story, firm }: Cast) =>
  story.operator.does('reinstateOrganization', { organizationId: firm.id, expectedRevision: await story.revisionOf(story.operator, firm.id) })
const askedToJoin = async (cast: Cast) => {
  const person = await cast.hub.as(cast.story.unique('asking'))
  await person.mutate('requestToJoin', { organizationId: cast.firm.id })
  return { organizationId: cast.firm.id, personId: person.personId, expectedRevision: await revisionOf(cast) }
}
const draftedOnBehalf = async ({ park, firm }: Cast) => {
  const { id } = await park.owner.does('draftNeed', { organizationId: firm.id, content: needContent, onBehalf: { basis: 'PHONE' } })
  return { organizationId: firm.id, thingId: id, acts: 1 }
}
const Units = z.object({ organization: z.object({ units: z.array(z.object({ id: z.string() })) }) })
const unitOfFirm = async ({ story, firm }: Cast) => {
  await firm.owner.does('addUnit', { organizationId: firm.id, name: story.unique('Institute') })
  const { organization: { units } } = await firm.owner.read(Units, 'query ($id: ID!) { organization(id: $id) { units { id } } }', { id: firm.id })
  return { organizationId: firm.id, unitId: units[0]?.id }
}

async function invited(cast: Cast) {
  const { firm } = cast
  await firm.owner.does('inviteMember', { organizationId: firm.id, role: 'VIEWER', emailAddress: `${randomUUID()}@people.example`, expectedRevision: await revisionOf(cast) })
  const { organization } = await firm.owner.read(Invited, 'query ($id: ID!) { organization(id: $id) { invitations { id } } }', { id: firm.id })
  return { organizationId: firm.id, invitationId: organization.invitations.at(-1)?.id }
}

/** The firm itself, its people, and organizations that wait for the operator. */
export const organizations: ActionTable = {
  rows: [
    { mutation: 'registerOrganization', prepare: async ({ story, park }) => ({ kind: 'ENTERPRISE', name: story.unique('Founded'), parkId: park.id }) },
    { mutation: 'enterOrganization', prepare: async ({ story, park }) => ({ parkId: park.id, kind: 'ENTERPRISE', name: story.unique('Entered'), source: 'Exhibitors' }) },
    { mutation: 'verifyOrganization', prepare: waiting },
    { mutation: 'rejectOrganization', prepare: async (cast) => ({ organizationId: (await waiting(cast)).organizationId, reason: 'It is none.' }) },
    { mutation: 'suspendOrganization', prepare: async ({ firm }) => ({ organizationId: firm.id, reason: 'A look.' }), undo: reinstated },
    {
      mutation: 'reinstateOrganization',
      async prepare({ story, firm }) {
        const { revision } = await story.operator.does('suspendOrganization', { organizationId: firm.id, reason: 'A look.' })
        return { organizationId: firm.id, expectedRevision: revision }
      },
    },
    {
      mutation: 'mergeOrganizations', with: 'of people',
      async prepare({ story, park }) {
        const [first, second] = [await story.member(park), await story.member(park)]
        return { organizationId: first.id, intoOrganizationId: second.id, expectedRevision: await story.revisionOf(first.owner, first.id) }
      },
    },
    {
      mutation: 'mergeOrganizations', with: 'of nobody',
      async prepare({ story, park }) {
        const { id, revision } = await park.owner.does('enterOrganization', { parkId: park.id, kind: 'ENTERPRISE', name: story.unique('Entered'), source: 'Exhibitors' })
        return { organizationId: id, intoOrganizationId: (await story.member(park)).id, expectedRevision: revision }
      },
    },
    {
      mutation: 'placeOrganization',
      prepare: async (cast) => ({ organizationId: cast.firm.id, parkId: cast.otherPark.id, expectedRevision: await revisionOf(cast) }),
      undo: async (cast) => cast.firm.owner.does('placeOrganization', { organizationId: cast.firm.id, parkId: cast.park.id, expectedRevision: await revisionOf(cast) }),
    },
    { mutation: 'reviseOrganization', prepare: async (cast) => ({ organizationId: cast.firm.id, name: cast.story.unique('Firm'), expectedRevision: await revisionOf(cast) }) },
    // As it stands: others submit to this park.
    { mutation: 'requireReview', prepare: async ({ story, park }) => ({ parkId: park.id, required: true, expectedRevision: await story.revisionOf(park.owner, park.id) }) },
    { mutation: 'nameRecommendingBody', prepare: async ({ firm, park }) => ({ organizationId: firm.id, recommendingBodyId: park.id }) },
    { mutation: 'inviteMember', prepare: async (cast) => ({ organizationId: cast.firm.id, role: 'VIEWER', emailAddress: 'new@people.example', expectedRevision: await revisionOf(cast) }) },
    { mutation: 'resendInvitation', prepare: invited },
    { mutation: 'revokeInvitation', prepare: invited },
    {
      mutation: 'acceptInvitation', with: 'of a stranger',
      async prepare(cast) {
        const { organizationId, expectedRevision } = await aMember(cast)
        const { shownOnce } = await cast.firm.owner.does('inviteMember', { organizationId, role: 'VIEWER', emailAddress: cast.roles.stranger.email, expectedRevision })
        return { secret: new URL(shownOnce ?? '').hash.slice(1) }
      },
      undo: ({ firm }, _, { personId }) => firm.owner.does('removeMember', { organizationId: firm.id, personId }),
    },
    { mutation: 'changeMemberRole', prepare: async (cast) => ({ ...await aMember(cast), role: 'EDITOR' }) },
    {
      mutation: 'removeMember', with: 'the viewer',
      prepare: async ({ firm, roles }) => ({ organizationId: firm.id, personId: roles.viewer.personId }),
      undo: ({ story, firm, roles }) => story.joins(roles.viewer, firm, 'VIEWER'),
    },
    {
      mutation: 'requestToJoin', prepare: async ({ firm }) => ({ organizationId: firm.id }),
      undo: ({ firm }, _, by) => by.mutate('withdrawJoinRequest', { organizationId: firm.id }),
    },
    { mutation: 'withdrawJoinRequest', with: 'that one asked', ownEach: true, prepare: async ({ firm }, by) => {
      await by.mutate('requestToJoin', { organizationId: firm.id })
      return { organizationId: firm.id }
    } },
    { mutation: 'acceptJoinRequest', prepare: async (cast) => ({ ...await askedToJoin(cast), role: 'VIEWER' }) },
    { mutation: 'declineJoinRequest', prepare: askedToJoin },
    { mutation: 'nameContact', prepare: async ({ firm, roles }) => ({ organizationId: firm.id, contactId: roles.editor.personId }) },
    {
      mutation: 'handOverContacts',
      async prepare({ firm, roles }) {
        await firm.owner.does('nameContact', { organizationId: firm.id, contactId: roles.editor.personId })
        return { organizationId: firm.id, fromId: roles.editor.personId, toId: firm.owner.personId }
      },
    },
    { mutation: 'confirmOnBehalf', prepare: draftedOnBehalf },
    { mutation: 'contestOnBehalf', prepare: async (cast) => ({ ...await draftedOnBehalf(cast), reason: 'Nobody asked.' }) },
    { mutation: 'addUnit', prepare: async ({ story, firm }) => ({ organizationId: firm.id, name: story.unique('Institute') }) },
    { mutation: 'reviseUnit', prepare: async (cast) => ({ ...await unitOfFirm(cast), name: cast.story.unique('Institute') }) },
    { mutation: 'removeUnit', prepare: unitOfFirm },
    { mutation: 'assignUnit', prepare: async (cast) => ({ ...await unitOfFirm(cast), thingId: (await cast.story.draftedNeed(cast.firm)).id }) },
  ],
  meant: `
                                        visitor stranger unverified viewer editor owner  counterpart host   theirHost hall   otherHost expert researcher operator
    registerOrganization                login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    enterOrganization                   login   no       no         no     no     no     no          yes    no        no     no        no     no         no
    verifyOrganization                  login   hidden   hidden     hidden hidden hidden hidden      no     hidden    hidden hidden    hidden hidden     yes
    rejectOrganization                  login   hidden   hidden     hidden hidden hidden hidden      no     hidden    hidden hidden    hidden hidden     yes
    suspendOrganization                 login   no       no         no     no     no     no          no     no        no     no        no     no         yes
    reinstateOrganization               login   hidden   hidden     no     no     no     hidden      no     hidden    hidden hidden    hidden hidden     yes
    mergeOrganizations of people        login   no       no         no     no     no     no          no     no        no     no        no     no         yes
    mergeOrganizations of nobody        login   no       no         no     no     no     no          yes    no        no     no        no     no         yes
    placeOrganization                   login   no       no         no     no     yes    no          no     no        no     no        no     no         yes
    reviseOrganization                  login   no       no         no     no     yes    no          basis  no        no     no        no     no         no
    requireReview                       login   no       no         no     no     no     no          no     no        no     no        no     no         no
    nameRecommendingBody                login   no       no         no     no     yes    no          basis  no        no     no        no     no         yes
    inviteMember                        login   no       no         no     no     yes    no          no     no        no     no        no     no         no
    resendInvitation                    login   no       no         no     no     yes    no          no     no        no     no        no     no         no
    revokeInvitation                    login   no       no         no     no     yes    no          no     no        no     no        no     no         no
    acceptInvitation of a stranger      login   yes      used       used   used   used   used        used   used      used   used      used   used       used
    changeMemberRole                    login   no       no         no     no     yes    no          no     no        no     no        no     no         no
    removeMember the viewer             login   no       no         yes    no     yes    no          no     no        no     no        no     no         no
    requestToJoin                       login   yes      yes        inside inside inside yes         yes    yes       yes    yes       yes    yes        yes
    withdrawJoinRequest that one asked  login   yes      yes        yes    yes    yes    yes         yes    yes       yes    yes       yes    yes        yes
    acceptJoinRequest                   login   no       no         no     no     yes    no          later  no        no     no        no     no         no
    declineJoinRequest                  login   no       no         no     no     yes    no          later  no        no     no        no     no         no
    nameContact                         login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    handOverContacts                    login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    confirmOnBehalf                     login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    contestOnBehalf                     login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    addUnit                             login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    reviseUnit                          login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    removeUnit                          login   no       no         no     yes    yes    no          no     no        no     no        no     no         no
    assignUnit                          login   no       no         no     yes    yes    no          no     no        no     no        no     no         no`,
}
