import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getNamedType, isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { feedQuery } from '../../support/boardFeed.ts'
import { everyMutationField, everyQuery, objectType, sampleInput, selectionOf } from '../../support/everyField.ts'
import { aHub, type Client, type Values } from '../../support/hub.ts'
import { linkOf, tell } from '../../support/intake.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { castAt, meant, roleNames, tableOf } from '../../support/roles.ts'
import { schema } from '../../support/schema.ts'
import { download, uploaded } from '../../support/uploads.ts'
import { withoutWord, whoFindsWhat, whereItLies } from './whoFindsWhat.ts'

/**
 * A word of its own in every field that not everybody may read. Then everything that the hub says is gathered for each role: every query with every id and every word,
 * every feed, file, history, notification and error, and beside that what it writes down.
 */

const hub = await aHub()
const cast = await castAt(hub)
const { story, firm, park, university, farPark, conference, roles } = cast

/** The words by the field that they stand in; where one is told to different people in different things, with the thing. */
const words = new Map<string, string>()
let count = 0
function canary(place: string, wordOf = (nth: number) => `canary${nth}x`): string {
  const word = wordOf(9_173_000 + ++count)
  words.set(place, word)
  return word
}
const amount = (place: string) => ({ amount: canary(place, String), currency: 'CNY' })
const secretOf = (place: string, link = '') => words.set(place, new URL(link).hash.slice(1))
const ids = new Set<string>([firm.id, university.id, park.id, farPark.id, conference.id])
const known = <Thing extends { readonly id: string }>(thing: Thing): Thing => {
  ids.add(thing.id)
  return thing
}

// A need that everybody knows, with all that goes with it.
const need = known(await cast.entrusted(await story.draftedNeed(firm, { preferredPartners: canary('NeedContentInput.preferredPartners') })))
const files: string[] = []
for (const confidential of [false, true]) {
  const which = confidential ? 'confidential' : 'ordinary'
  const file = await uploaded(firm.owner, firm.id, `${canary(`file name ${which}`)}.pdf`, Buffer.from(`%PDF-1.7\n${canary(`file content ${which}`)}\n%%EOF\n`))
  files.push(file)
  await firm.owner.does('attachFile', { thingId: need.id, fileId: file, confidential, title: canary(`AttachFileInput.title ${which}`) })
}
await firm.owner.does('writeConfidentialDetail', { thingId: need.id, text: canary('WriteConfidentialDetailInput.text') })
const submitted = await firm.owner.does('submitNeed', { needId: need.id, expectedRevision: need.revision, parkId: park.id, declarations })
const { expertId } = await cast.asked({ ...need, revision: submitted.revision })
ids.add(expertId)
await roles.expert.does('giveOpinion', { expertId, opinion: canary('GiveOpinionInput.opinion'), recommendation: 'READY' })
const ready = await park.owner.does('reviewNeed', { needId: need.id, verdict: 'READY', advice: canary('ReviewNeedInput.advice') })
await firm.owner.does('publishNeed', { needId: need.id, expectedRevision: ready.revision })
await story.enterNeed(need, conference)
// Needs that nobody else knows, or nobody else any longer.
const draft = known(await story.draftedNeed(firm, { title: canary('NeedContentInput.title of a draft'), problem: canary('NeedContentInput.problem of a draft') }))
await story.renderedNeed(draft, { title: canary('NeedTextsInput.title of a draft'), problem: canary('NeedTextsInput.problem of a draft') })
const rejected = known(await story.submittedNeed(firm, park))
await park.owner.does('reviewNeed', { needId: rejected.id, verdict: 'REJECTED', reason: canary('ReviewNeedInput.reason') })
const invited = await park.owner.does('inviteExpert', { needId: known(await story.submittedNeed(firm, park)).id, emailAddress: `${canary('InviteExpertInput.emailAddress')}@people.example` })
secretOf('AcceptExpertInvitationInput.secret', invited.shownOnce)
const withdrawn = known(await story.publishedNeed(firm, park))
await firm.owner.does('withdrawNeed', { needId: withdrawn.id, reason: canary('WithdrawNeedInput.reason') })
const fulfilled = known(await story.publishedNeed(firm, park))
await firm.owner.does('fulfillNeed', { needId: fulfilled.id, otherwise: canary('FulfillNeedInput.otherwise') })
const withdrawnOffer = known(await story.publishedOffer(firm))
await firm.owner.does('withdrawOffer', { offerId: withdrawnOffer.id, reason: canary('WithdrawOfferInput.reason') })
// Offers.
await story.renderedOffer(known(await story.draftedOffer(firm)), { title: canary('OfferTextsInput.title of a draft') })
known(await story.publishedOffer(firm, { price: { ...amount('PriceInput.amount of a floor'), basis: 'FLOOR' } }))
const anonymous = known(await story.publishedOffer(firm, { anonymous: true, region: '321102', ipRights: [{ type: 'PATENT', number: canary('IpRightInput.number of an anonymous offer') }] }))
await firm.owner.does('attachLink', { thingId: anonymous.id, url: `https://${canary('AttachLinkInput.url of an anonymous offer')}.example/`, title: canary('AttachLinkInput.title of an anonymous offer') })
const delegated = await story.delegated(known(await story.draftedOffer(firm)))
ids.add(delegated.id)
words.set('AcceptDelegationInput.secret', delegated.secret)
words.set('AcceptDelegationInput.code', delegated.code)
// Matches with the counterpart.
const theirs = known(await story.publishedOffer(university))
await story.enterOffer(theirs, conference)
await hub.settled()
const match = known(await story.mutual({ need, offer: theirs, conference }))
await firm.owner.does('recordIntent', { matchId: match.id, side: 'NEED', form: 'ORAL', estimatedAmount: amount('MoneyInput.amount of an intent') })
await firm.owner.does('recordContract', { matchId: match.id, side: 'NEED', kind: 'OTHER', signedOn: '2026-05-18', total: amount('MoneyInput.amount of a contract') })
await firm.owner.does('registerContract', { matchId: match.id, side: 'NEED', registrationNumber: canary('RegisterContractInput.registrationNumber'), registeredOn: '2026-05-18' })
const second = { need: known(await story.publishedNeed(firm, park)), offer: theirs, conference }
await story.enterNeed(second.need, conference)
await hub.settled()
known(await story.decline(second, 'NEED', canary('DeclineMatchInput.reason')))
const failed = known(await story.mutual({ need: known(await story.publishedNeed(firm, park)), offer: theirs }))
await firm.owner.does('recordFailure', { matchId: failed.id, side: 'NEED', reason: canary('RecordFailureInput.reason') })
// People, and what a park is told.
await roles.editor.does('reviseMyself', { name: canary('ReviseMyselfInput.name'), locale: 'en' })
await roles.editor.does('addChannel', { kind: 'OTHER', value: canary('AddChannelInput.value') })
await roles.editor.does('makePersonalToken', { name: canary('MakePersonalTokenInput.name'), scopes: ['READ'], expiresOn: '2026-12-31' })
await firm.owner.does('nameContact', { organizationId: firm.id, contactId: roles.editor.personId })
const invitation = await firm.owner.does('inviteMember', {
  organizationId: firm.id, role: 'VIEWER', emailAddress: `${canary('InviteMemberInput.emailAddress')}@people.example`, expectedRevision: await story.revisionOf(firm.owner, firm.id),
})
secretOf('AcceptInvitationInput.secret', invitation.shownOnce)
const { token } = await linkOf(park.owner, park.id)
words.set('token of an intake link', token)
await tell(hub, token, {
  title: canary('intake title'), problem: canary('intake problem'), organizationName: canary('intake organizationName'), contactName: canary('intake contactName'), contactKind: 'OTHER', contactValue: canary('intake contactValue'),
})
// What the park did for the firm, and the firm says that it never asked for.
const onBehalf = await park.owner.does('draftNeed', { organizationId: firm.id, content: needContent, onBehalf: { basis: 'PHONE' } })
await firm.owner.does('contestOnBehalf', { organizationId: firm.id, thingId: known(onBehalf).id, acts: 1, reason: canary('ContestOnBehalfInput.reason') })
// Organizations, and a conference, that are not known yet.
const waiting = known(await story.registered({ parkId: park.id }, canary('RegisterOrganizationInput.name of one that waits')))
const refused = known(await story.registered({ parkId: park.id }))
await story.operator.does('rejectOrganization', { organizationId: refused.id, reason: canary('RejectOrganizationInput.reason') })
const suspended = known(await story.member(park))
await story.operator.does('suspendOrganization', { organizationId: suspended.id, reason: canary('SuspendOrganizationInput.reason') })
known(await story.draftedConference(cast.hallPark, { title: canary('ConferenceContentInput.title of a draft'), description: canary('ConferenceContentInput.description of a draft') }))
await hub.settled()

const Named = z.object({ node: z.object({ __typename: z.string() }).nullable() })

/** Everything that somebody can read. */
async function everythingFor(by: Client): Promise<string> {
  const said: unknown[] = []
  const ask = async (document: string, variables: Values = {}) => {
    hub.pass(1)
    said.push(await by.query(document, variables))
  }
  // What is hidden answers as what is absent, which `hidden.test.ts` proves; so each is asked about what they know of.
  const knows: string[] = []
  for (const id of ids) {
    hub.pass(1)
    const { node } = await by.read(Named, 'query ($id: ID!) { node(id: $id) { __typename } }', { id })
    if (node === null) continue
    knows.push(id)
    await ask(`query ($id: ID!) { node(id: $id) { ... on ${node.__typename} ${selectionOf(objectType(node.__typename), 1)} } }`, { id })
  }
  for (const field of everyQuery()) {
    const asked = field.args.filter(({ type }) => getNamedType(type).name === 'ID' && type.toString().endsWith('!'))
    const selection = selectionOf(getNamedType(field.type), 1)
    const document = (search: boolean) => {
      const variables = [...asked.map(({ name, type }) => ({ name, type: type.toString() })), ...(search ? [{ name: 'search', type: 'String' }] : [])]
      const call = variables.length === 0 ? field.name : `${field.name}(${variables.map(({ name }) => `${name}: $${name}`).join()})`
      return `query ${variables.length === 0 ? '' : `(${variables.map(({ name, type }) => `$${name}: ${type}`).join()})`} { ${call} ${selection} }`
    }
    if (field.args.some(({ name }) => name === 'search')) for (const search of words.values()) {
      const { data } = await by.query(document(true), { search })
      // The word itself is in the question, so only what is found counts.
      said.push(data)
      hub.pass(1)
    }
    if (field.args.some(({ type }) => type.toString().endsWith('!') && getNamedType(type).name !== 'ID')) continue
    if (asked.length === 0) await ask(document(false))
    else for (const id of knows) await ask(document(false), Object.fromEntries(asked.map(({ name, type }) => [name, type.toString().startsWith('[') ? [id] : name === 'offerId' ? theirs.id : id])))
  }
  said.push(await by.subscribe(feedQuery, { conferenceId: conference.id }).next())
  for (const file of files) {
    const answer = await download(by, file)
    said.push([...answer.headers], await answer.text())
  }
  for (const path of ['/explorer', '/sign-in', '/intake', '/metrics', '/healthz', '/nowhere']) said.push(await (await by.fetch(path)).text())
  return JSON.stringify(said)
}
const errorsFor = async (by: Client): Promise<string> => {
  const said: string[] = []
  for (const { name, args } of everyMutationField()) for (const id of [draft.id, waiting.id, expertId, match.id]) {
    if (/^(?:mark|register|end|erase|give|withdrawConsent|make|add|revise(?:Myself|Mail))/.test(name)) continue
    const named = Object.fromEntries(['needId', 'offerId', 'thingId', 'organizationId', 'matchId', 'expertId', 'conferenceId'].map((place) => [place, id]))
    said.push((await by.mutate(name, sampleInput(getNamedType(args[0]?.type)?.name ?? '', { ...named, side: 'NEED', code: undefined }))).said)
  }
  return said.join('\n')
}

test('who finds which word', async () => {
  const all = new Map<string, string>()
  for (const role of roleNames) all.set(role, await everythingFor(roles[role]))
  for (const role of ['stranger', 'otherHost', 'counterpart'] as const) all.set(role, `${all.get(role)}${await errorsFor(roles[role])}`)
  const found = [...words].map(([place, word]): [string, readonly string[]] => [place, roleNames.map((role) => (all.get(role)?.includes(word) === true ? 'finds' : '-'))])
  expect(tableOf(found)).toBe(meant(whoFindsWhat))
}, 240_000)

test('where each word lies', async () => {
  const filesIn = (folder: string): string[] => readdirSync(join(hub.folder, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const places = { log: ['log'], rows: ['readModels'], office: ['office'] }
  const lies = [...words].map(([place, word]) => `${place}: ${Object.entries(places).filter(([, folders]) => folders.flatMap(filesIn).some((file) => readFileSync(file).includes(word))).map(([name]) => name).join(' ') || 'nowhere'}`)
  expect(lies.join('\n')).toBe(whereItLies.trim())
  expect([...words.values()].filter((word) => hub.lines.some((line) => line.includes(word)))).toEqual([])
})

test('every text and amount that somebody writes has its word, or is open to whoever knows the thing', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType).filter(({ name }) => !name.endsWith('Filter'))
  const places = inputs.flatMap((type) => Object.values(type.getFields()).filter((field) => ['String', 'Decimal'].includes(getNamedType(field.type).name)).map((field) => `${type.name}.${field.name}`))
  const hidden = new Set([...words.keys()].map((place) => place.split(' ')[0]))
  expect(places.filter((place) => !hidden.has(place)).sort()).toEqual([...withoutWord].sort())
})
