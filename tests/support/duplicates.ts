import { NeedId, OrganizationId } from '../../schema/events/ids.ts'
import type { NeedContent } from '../../schema/events/needs.ts'
import { draftNeed } from '../../services/needs/draftNeed.ts'
import { publishNeed } from '../../services/needs/publishNeed.ts'
import { reviewNeed } from '../../services/needs/reviewNeed.ts'
import { submitNeed } from '../../services/needs/submitNeed.ts'
import { foundedWorld } from './logs.ts'
import { declarations, needContent } from './needs.ts'
import { accepted } from './nodes.ts'
import type { Asking, World } from './world.ts'

/** A world in which an enterprise published the same need twice, and entered one of them in a conference. */
export async function duplicatesWorld(content: { readonly original?: Partial<NeedContent>; readonly duplicate?: Partial<NeedContent> } = {}) {
  const world = await foundedWorld()
  const organizationId = OrganizationId.parse(world.ids(`SELECT id FROM organization WHERE name = 'Haiyun Marine'`)[0])
  const parkId = world.rows.organizations.organization(organizationId)?.facts.parkId
  const conferenceId = world.ids(`SELECT id FROM conference WHERE title = 'Autumn conference'`)[0] ?? ''
  const host = world.person('owner of High-Tech Park')
  const owner = world.person('owner of Haiyun Marine')
  const written = async (particular: Partial<NeedContent> = {}) => publishedNeed(world, organizationId, parkId, { ...needContent, ...particular }, owner, host)
  const original = await written({ title: 'Welding of thin aluminium', ...content.original })
  const duplicate = await written({ title: 'Welding of thin aluminium, again', ...content.duplicate })
  const found = async (needId: NeedId = duplicate, duplicateOf: NeedId = original) => accepted(await world.ask(reviewNeed, { needId, verdict: 'DUPLICATE', duplicateOf }, host))
  return { world, host, owner, conferenceId, original, duplicate, written, found }
}

async function publishedNeed(world: World, organizationId: OrganizationId, parkId: string | undefined, content: NeedContent, owner: Asking, host: Asking): Promise<NeedId> {
  const needId = NeedId.parse(accepted(await world.ask(draftNeed, { organizationId, content }, owner)).id)
  accepted(await world.ask(submitNeed, { needId, declarations, ...(parkId === undefined ? {} : { parkId }) }, owner))
  accepted(await world.ask(reviewNeed, { needId, verdict: 'READY' }, host))
  accepted(await world.ask(publishNeed, { needId }, owner))
  return needId
}
