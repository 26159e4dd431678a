import type { Introduction, MatchResolvers } from '../../../schema/generated/resolvers.ts'
import { mayBeAbroad } from '../../../schema/events/region.ts'
import { otherSide } from '../../identity/matchSight.ts'
import { introductionTo } from '../../identity/introduction.ts'
import type { ConsentPurpose } from '../../office/consents.ts'
import type { Side } from '../../../schema/events/vocabulary.ts'
import type { Context } from '../context.ts'
import { personName } from '../personName.ts'
import type { MatchSource } from '../sources.ts'

/** Whom the two sides of a match are introduced to: asked of the office each time, so that a consent that was withdrawn counts at once. */
export const introductionOfMatch: Pick<MatchResolvers, 'introduction'> = {
  async introduction(match, _, context) {
    const view = introductionTo(context.viewer(), match.row.facts, match.view, context.core.facts)
    if (view === undefined) return null
    // People's own data is for who has signed in.
    if (view.sides.size === 0 || context.session?.scopes !== undefined) return { need: null, offer: null, notReleased: null }
    const [need, offer] = await Promise.all([releasedBy('NEED', match, context), releasedBy('OFFER', match, context)])
    const own = [...view.sides].flatMap((side) => (side === 'NEED' ? need : offer).notReleased)
    return { need: need.introduced, offer: offer.introduced, notReleased: own.map((personId) => ({ personId, name: null })) }
  },
}

interface Released {
  readonly introduced: NonNullable<Introduction['need']>
  /** By person id. */
  readonly notReleased: readonly string[]
}
async function releasedBy(side: Side, match: MatchSource, context: Context): Promise<Released> {
  const { core, office } = context
  const contacts = core.facts.contactsOf(side === 'NEED' ? match.row.needId : match.row.offerId)
  const standing = await Promise.all(purposesTowards(otherSide(side), match, context).map((purpose) => office.consents.standsAmong(contacts, purpose)))
  const released = contacts.filter((personId) => standing.every((agreed) => agreed.has(personId)))
  return {
    introduced: await Promise.all(released.map(async (personId) => ({ name: await personName(context, personId), channels: await channelsOf(personId, context) }))),
    notReleased: contacts.filter((personId) => !released.includes(personId)),
  }
}
const channelsOf = async (personId: string, { office }: Context) => (await office.channels.of(personId)).map(({ kind, value }) => ({ kind, value }))

/** What a contact has agreed to before that side's people read of them. */
function purposesTowards(side: Side, { row: { facts } }: MatchSource, { rows }: Context): readonly ConsentPurpose[] {
  const organization = rows.organizations.organization(side === 'NEED' ? facts.needOrganizationId : facts.offerOrganizationId)
  return organization === undefined || mayBeAbroad(organization) ? ['INTRODUCTION', 'ABROAD'] : ['INTRODUCTION']
}
