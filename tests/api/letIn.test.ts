import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aHub, type Client, type Values } from '../support/hub.ts'
import { codeIn, signInSite } from '../support/signInSite.ts'
import { storyAt } from '../support/story.ts'

/** What the page of `/sign-in` is told of links that let somebody in on one thing. */

const hub = await aHub()
const story = await storyAt(hub)
const linkInvalid = { status: 401, body: { code: 'LINK_INVALID' } }

const post = async (by: Client, path: string, body: Values, headers: Readonly<Record<string, string>> = {}) => {
  const response = await by.fetch(path, { method: 'POST', body: new TextEncoder().encode(JSON.stringify(body)), headers })
  const answered: unknown = await response.json()
  return { status: response.status, body: answered }
}
const peek = (by: Client, token: string) => post(by, '/auth/peek', { token })
const refusalsOf = async (by: Client, mutation: string, input: Values) => (await by.mutate(mutation, input)).payload?.userErrors.map(({ code }) => code)
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

async function invited() {
  const park = await story.park(story.unique('High-Tech Park'))
  const need = await story.submittedNeed(await story.member(park), park)
  return { park, need, ...await story.invitedExpert(need, park) }
}
async function entrusted() {
  const owner = await story.member(await story.park(), { kind: 'UNIVERSITY' })
  const offer = await story.draftedOffer(owner)
  return { owner, offer, ...await story.delegated(offer), researcher: await hub.as(story.unique('Researcher')) }
}

describe('an expert’s link', () => {
  test('tells whom it is for, and the park to who has the address; of the need nothing; and uses nothing', async () => {
    const { park, expert, secret } = await invited()
    const stranger = await hub.as('Stranger')
    for (let time = 0; time < 3; time++) {
      for (const other of [hub.visitor(), stranger]) {
        expect(await peek(other, secret)).toEqual({ status: 200, body: { kind: 'EXPERT', mine: false, address: 'e***@people.example' } })
      }
      expect(await peek(expert, secret)).toEqual({ status: 200, body: { kind: 'EXPERT', mine: true, standing: 'INVITED', organization: park.name } })
    }
    await expert.does('acceptExpertInvitation', { secret, conflicts: [] })
  })

  test('tells who accepted how they stand, however often, and everybody else that it is over', async () => {
    const { park, need, expert, secret, id } = await invited()
    const { revision } = await expert.does('acceptExpertInvitation', { secret, conflicts: ['COMPETITOR'] })
    expect(await peek(expert, secret)).toMatchObject({ status: 200, body: { standing: 'WAITING', organization: park.name } })
    await expert.does('acceptExpertInvitation', { secret, conflicts: [] })
    expect(await peek(expert, secret)).toMatchObject({ body: { standing: 'WAITING' } })
    await park.owner.does('admitExpert', { expertId: id, expectedRevision: revision })
    expect(await peek(expert, secret)).toMatchObject({ body: { standing: 'ADMITTED' } })
    for (const other of [hub.visitor(), await hub.as('Stranger')]) expect(await peek(other, secret)).toMatchObject(linkInvalid)
    await park.owner.does('reviewNeed', { needId: need.id, verdict: 'READY' })
    expect(await peek(expert, secret)).toEqual({ status: 200, body: { kind: 'EXPERT', mine: true, standing: 'OVER' } })
  })

  test('opens nothing once it was taken back, and names no park that reviews no more', async () => {
    const dismissed = await invited()
    await dismissed.park.owner.does('dismissExpert', { expertId: dismissed.id })
    for (const anyone of [dismissed.expert, hub.visitor()]) expect(await peek(anyone, dismissed.secret)).toMatchObject(linkInvalid)
    const { park, need, expert, secret } = await invited()
    await park.owner.does('reviewNeed', { needId: need.id, verdict: 'READY' })
    expect(await peek(expert, secret)).toEqual({ status: 200, body: { kind: 'EXPERT', mine: true, standing: 'OVER' } })
    expect(await refusalsOf(expert, 'acceptExpertInvitation', { secret, conflicts: [] })).toEqual(['NOT_UNDER_REVIEW'])
  })
})

describe('a researcher’s link', () => {
  test('tells who entrusts and whether it is a need or an offer, but not which before the code', async () => {
    const { owner, secret, researcher } = await entrusted()
    const known = { kind: 'DELEGATION', standing: 'OFFERED', organization: owner.name, side: 'OFFER' }
    expect(await peek(hub.visitor(), secret)).toEqual({ status: 200, body: { ...known, address: null } })
    expect(await peek(researcher, secret)).toEqual({ status: 200, body: { ...known, address: 'r***@people.example' } })
  })

  test('can be looked at for ever and guessed five times', async () => {
    const { secret, code, researcher } = await entrusted()
    for (let time = 0; time < 10; time++) expect((await peek(hub.visitor(), secret)).status).toBe(200)
    for (let time = 0; time < 5; time++) expect(await refusalsOf(researcher, 'acceptDelegation', { secret, code: wrong(code) })).toEqual(['CODE_WRONG'])
    expect(await peek(researcher, secret)).toMatchObject(linkInvalid)
    expect(await refusalsOf(researcher, 'acceptDelegation', { secret, code })).toEqual(['INVITATION_USED'])
  })

  test('tells who took it on so, however often, and nobody else anything', async () => {
    const { owner, id, secret, code, researcher } = await entrusted()
    for (let time = 0; time < 2; time++) {
      await researcher.does('acceptDelegation', { secret, code })
      expect(await peek(researcher, secret)).toMatchObject({ status: 200, body: { standing: 'ACCEPTED', organization: owner.name } })
    }
    const other = await hub.as('Stranger')
    for (const anyone of [other, hub.visitor()]) expect(await peek(anyone, secret)).toMatchObject(linkInvalid)
    expect(await refusalsOf(other, 'acceptDelegation', { secret, code })).toEqual(['INVITATION_USED'])
    await owner.owner.does('endDelegation', { delegationId: id })
    expect(await peek(researcher, secret)).toMatchObject(linkInvalid)
  })

  test('is over where whoever entrusted it has left, or the organization is suspended', async () => {
    const owner = await story.member(await story.park())
    const editor = await story.joined(owner, 'EDITOR')
    const need = await story.draftedNeed(owner)
    const { secret, code } = await story.delegated({ ...need, of: { ...owner, owner: editor } })
    const researcher = await hub.as(story.unique('Researcher'))
    await researcher.does('acceptDelegation', { secret, code })
    await owner.owner.does('removeMember', { organizationId: owner.id, personId: editor.personId })
    expect(await peek(researcher, secret)).toMatchObject(linkInvalid)

    const { owner: suspended, secret: offered } = await entrusted()
    await story.operator.does('suspendOrganization', { organizationId: suspended.id, reason: 'It is being looked into.' })
    expect(await peek(hub.visitor(), offered)).toMatchObject(linkInvalid)
  })
})

test('no link of one kind opens as another, nor one that was guessed or is too long', async () => {
  const { secret } = await invited()
  const { secret: delegationSecret } = await entrusted()
  const random = secret.slice('hub_exp_'.length)
  const guesses = [`hub_dlg_${random}`, `hub_inv_${random}`, `hub_sgn_${random}`, `hub_exp_${delegationSecret.slice('hub_dlg_'.length)}`, `${secret.slice(0, -1)}!`, `hub_exp_${'A'.repeat(43)}`]
  for (const guess of guesses) {
    expect(await peek(hub.visitor(), guess)).toMatchObject(linkInvalid)
    expect(await post(hub.visitor(), '/auth/sign-in', { token: guess })).toMatchObject({ status: 401 })
  }
  for (const token of [secret, delegationSecret]) expect(await post(hub.visitor(), '/auth/sign-in', { token })).toMatchObject(linkInvalid)
  expect((await peek(hub.visitor(), `hub_exp_${'A'.repeat(100)}`)).status).toBe(400)
})

test('a page of another origin learns nothing of a link', async () => {
  const { expert, secret } = await invited()
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'x-hub-request': '' }]) {
    expect(await post(expert, '/auth/peek', { token: secret }, headers)).toEqual({ status: 403, body: { code: 'FORBIDDEN' } })
    expect(await post(expert, '/auth/request', { invitation: secret }, headers)).toEqual({ status: 403, body: { code: 'FORBIDDEN' } })
  }
})

describe('a mail to sign in', () => {
  const address = 'qian@uni.example'
  const siteWhere = async (personId: string | undefined) => {
    const site = await signInSite({
      letIn: { expert: () => ({ personId, standing: 'INVITED', organization: 'High-Tech Park' }), delegation: () => ({ personId, organization: 'Haiyun University', side: 'OFFER' }) },
    })
    return { site, secret: await site.office.expertInvitations.make({ expertId: randomUUID(), email: address }) }
  }

  test('goes to the address that the expert was invited by, and makes the link theirs', async () => {
    const { site, secret } = await siteWhere(undefined)
    const browser = site.browser()
    expect((await browser.post('/auth/request', { invitation: secret, email: 'evil@evil.example' })).status).toBe(200)
    expect(site.mails.map(({ to }) => to)).not.toContain(address)
    expect((await browser.post('/auth/request', { invitation: secret })).status).toBe(200)
    expect(site.mails.at(-1)?.to).toBe(address)
    expect(site.mails.at(-1)?.text).not.toContain(secret)
    expect((await browser.post('/auth/sign-in', { code: codeIn(site.mails.at(-1)) })).status).toBe(200)
    expect((await browser.post('/auth/peek', { token: secret })).body).toMatchObject({ kind: 'EXPERT', mine: true, organization: 'High-Tech Park' })
  })

  test('is sent three times in ten minutes at most, and for no link that is used, over or unknown', async () => {
    const { site, secret } = await siteWhere(undefined)
    const answers = await Promise.all(Array.from({ length: 5 }, () => site.browser().post('/auth/request', { invitation: secret })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2)
    site.clock.pass({ days: 14 })
    expect(await site.browser().post('/auth/request', { invitation: secret })).toMatchObject(linkInvalid)
    const accepted = await siteWhere(randomUUID())
    const { secret: delegationSecret } = await accepted.site.office.delegationLinks.make(randomUUID())
    for (const invitation of [accepted.secret, delegationSecret, `hub_exp_${'A'.repeat(43)}`]) {
      expect(await accepted.site.browser().post('/auth/request', { invitation })).toMatchObject(linkInvalid)
    }
    expect(accepted.site.mails).toEqual([])
  })
})
