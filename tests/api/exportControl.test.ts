import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const reason = 'In no list of what may not be exported.'
const Read = z.object({
  need: z.object({ exportControl: z.string().nullable(), asOthersSee: z.object({ exportControl: z.null() }).nullable() }),
  history: z.object({ nodes: z.array(z.object({ event: z.string(), sentence: z.string() })) }),
})
const read = async (by: Client, needId: string) => {
  const { need, history } = await by.read(Read, 'query ($id: ID!) { need(id: $id) { exportControl asOthersSee { exportControl } } history(id: $id) { nodes { event sentence } } }', { id: needId })
  return { exportControl: need.exportControl, cleared: history.nodes.filter(({ event }) => event === 'NeedExportControlCleared').map(({ sentence }) => sentence) }
}

test('how a need stands under export control, and why it was cleared, is for its owner and the parks concerned', async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const other = await story.member(park, { kind: 'UNIVERSITY' })
  const holding = await story.park()
  const { id, revision } = await story.submittedNeed(firm, park, {}, { exportControl: 'YES' })
  expect(await read(firm.owner, id)).toEqual({ exportControl: 'YES', cleared: [] })
  await park.owner.does('clearExportControlOfNeed', { needId: id, reason, expectedRevision: revision })
  const reviewed = await park.owner.does('reviewNeed', { needId: id, verdict: 'READY' })
  const published = await firm.owner.does('publishNeed', { needId: id, expectedRevision: reviewed.revision })
  const conference = await story.openConference(holding)
  await story.register(firm, conference)
  await story.enterNeed({ of: firm, id, revision: published.revision }, conference)
  await hub.settled()
  for (const by of [firm.owner, park.owner]) {
    expect(await read(by, id)).toEqual({ exportControl: 'CLEARED', cleared: [expect.stringContaining(reason)] })
  }
  for (const by of [holding.owner, other.owner, (await story.park()).owner, hub.visitor()]) expect(await read(by, id)).toEqual({ exportControl: null, cleared: [] })
})
