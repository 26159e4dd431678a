import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** An anonymous need answers in one way, whoever owns it: by what is paired with it and what is not, its owner can't be found. */

const hub = await aHub()
const story = await storyAt(hub)

const Answer = z.object({
  pair: z.object({ stage: z.string(), revision: z.number().nullable() }).nullable(),
  need: z.object({ suggestions: z.array(z.object({ offer: z.object({ id: z.string() }) })) }),
})
const question = `query ($needId: ID!, $offerId: ID!) {
  pair(needId: $needId, offerId: $offerId) { stage revision }
  need(id: $needId) { suggestions(first: 50) { offer { id } } }
}`
const subject = 'Quench cracking of forged ring gears'
const words = { title: subject, keywords: [subject], openUntil: '2030-12-31' }

async function world() {
  const park = await story.park()
  const owner = await story.member(park)
  const need = await story.publishedNeed(owner, park, { ...words, problem: subject, anonymous: true })
  const ownOffer = await story.publishedOffer(owner, { ...words, summary: subject })
  const otherOffer = await story.publishedOffer(await story.member(park), { ...words, summary: subject })
  const ask = async (reader: Client, offer: { readonly id: string }) => {
    const { pair, need: { suggestions } } = await reader.read(Answer, question, { needId: need.id, offerId: offer.id })
    return { pair, suggested: suggestions.some((suggestion) => suggestion.offer.id === offer.id) }
  }
  return { owner, ownOffer, otherOffer, ask }
}

test('to a visitor and to a stranger an offer of its owner is as good as another one', async () => {
  const { ownOffer, otherOffer, ask } = await world()
  for (const reader of [hub.visitor(), await hub.as('A stranger')]) {
    expect(await ask(reader, ownOffer)).toEqual({ pair: { stage: 'SUGGESTED', revision: -1 }, suggested: true })
    expect(await ask(reader, ownOffer)).toEqual(await ask(reader, otherOffer))
  }
})

test('its owner is spared what is its own', async () => {
  const { owner, ownOffer, otherOffer, ask } = await world()
  expect(await ask(owner.owner, ownOffer)).toEqual({ pair: null, suggested: false })
  expect(await ask(owner.owner, otherOffer)).toMatchObject({ pair: { stage: 'SUGGESTED' }, suggested: true })
})
