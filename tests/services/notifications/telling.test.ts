import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../projections/facts.ts'
import { ConferenceId, EntryId, InvitationId, MatchId, NeedId, OfferId, OrganizationId, ThingId } from '../../../schema/events/ids.ts'
import { openBoard } from '../../../services/conferences/openBoard.ts'
import { postSuggestions } from '../../../services/entries/postSuggestions.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { sightOf } from '../../../services/identity/visibility.ts'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { lapseMatch } from '../../../services/matches/lapseMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { recordIntent } from '../../../services/matches/recordIntent.ts'
import { takeBackInterest } from '../../../services/matches/takeBackInterest.ts'
import { assignReviewer } from '../../../services/needs/assignReviewer.ts'
import { draftNeed } from '../../../services/needs/draftNeed.ts'
import { reviewNeed } from '../../../services/needs/reviewNeed.ts'
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import { acceptJoinRequest } from '../../../services/organizations/acceptJoinRequest.ts'
import { declineJoinRequest } from '../../../services/organizations/declineJoinRequest.ts'
import { requestToJoin } from '../../../services/organizations/requestToJoin.ts'
import { reviseOrganization } from '../../../services/organizations/reviseOrganization.ts'
import { acceptInvitation } from '../../../services/organizations/acceptInvitation.ts'
import { inviteMember } from '../../../services/organizations/inviteMember.ts'
import { nameContact } from '../../../services/organizations/nameContact.ts'
import { registerOrganization } from '../../../services/organizations/registerOrganization.ts'
import { rejectOrganization } from '../../../services/organizations/rejectOrganization.ts'
import { removeMember } from '../../../services/organizations/removeMember.ts'
import { suspendOrganization } from '../../../services/organizations/suspendOrganization.ts'
import { verifyOrganization } from '../../../services/organizations/verifyOrganization.ts'
import { anyLife, foundedWorld, worldAfter } from '../../support/logs.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { accepted } from '../../support/nodes.ts'
import { personId } from '../../support/people.ts'
import { Teller } from '../../support/telling.ts'

const enterprise = 'owner of Haiyun Marine'
const university = 'owner of Jianghai University'
const host = 'owner of High-Tech Park'

/** A need of Haiyun Marine and an offer of Jianghai University, on an open board, and whoever is told from now on. */
async function pair() {
  const world = await foundedWorld()
  const teller = new Teller(world)
  const idOf = (table: string, name: string) => world.ids(`SELECT id FROM ${table} WHERE instr(coalesce(json_extract(content, '$.title'), ''), ?) > 0`, name)[0] ?? expect.fail(name)
  const needId = NeedId.parse(idOf('thing', 'Welding at Haiyun Marine'))
  const offerId = OfferId.parse(idOf('thing', 'Laser of Jianghai University'))
  const organizationId = OrganizationId.parse(world.ids('SELECT id FROM organization WHERE name = ?', 'Haiyun Marine')[0])
  const asked = async (asking: ReturnType<typeof world.ask>) => {
    const { id } = accepted(await asking)
    teller.look()
    return id
  }
  const says = {
    interest: (side: 'NEED' | 'OFFER') => asked(world.ask(expressInterest, { needId, offerId, side }, world.person(side === 'NEED' ? enterprise : university))),
    no: (side: 'NEED' | 'OFFER') => asked(world.ask(declineMatch, { needId, offerId, side }, world.person(side === 'NEED' ? enterprise : university))),
  }
  const joins = async (name: string, role: 'OWNER' | 'EDITOR' | 'VIEWER') => {
    await asked(world.ask(inviteMember, { organizationId, role }, world.person(enterprise)))
    const invitationId = InvitationId.parse(world.rows.organizations.openInvitations(organizationId)[0]?.invitationId)
    await asked(world.ask(acceptInvitation, { organizationId, invitationId }, world.person(name)))
  }
  return { world, teller, needId, offerId, organizationId, asked, says, joins }
}
type Settings = Awaited<ReturnType<typeof pair>>
const everybody = [enterprise, university, host, 'operator', 'owner of Nearby Shipyard', 'owner of Harbour Institute', 'owner of Harbour Park', 'stranger']
/** Who reads what, of all. */
const readers = ({ teller }: Settings): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(everybody.map((name) => [name, teller.read(name)] as const).filter(([, said]) => said.length > 0))

describe('of a match', () => {
  test('interest is told to the other side alone', async () => {
    const setting = await pair()
    await setting.says.interest('NEED')
    expect(readers(setting)).toEqual({ [university]: ['Somebody is interested in “Laser of Jianghai University”.'] })
    expect(setting.teller.read(university, 'zh-CN')).toEqual(['有机构对“Laser of Jianghai University”感兴趣。'])
  })

  test('what became mutual is told to both, and not to whoever made it so', async () => {
    const setting = await pair()
    await setting.says.interest('NEED')
    await setting.says.interest('OFFER')
    expect(readers(setting)).toEqual({
      [university]: ['Somebody is interested in “Laser of Jianghai University”.'],
      [enterprise]: [
        'Somebody is interested in “Welding at Haiyun Marine”.', 'Interest in “Welding at Haiyun Marine” is mutual now; both sides see who the other is.',
      ],
    })
  })

  test('a no is told to who had shown interest', async () => {
    const setting = await pair()
    await setting.says.interest('NEED')
    await setting.says.no('OFFER')
    expect(setting.teller.read(enterprise)).toEqual(['The other side said “not now” about “Welding at Haiyun Marine”.'])
  })

  test('a no is not told to who had not', async () => {
    const setting = await pair()
    await setting.says.no('OFFER')
    expect(readers(setting)).toEqual({})
  })

  test('a word that was taken back is not told any longer', async () => {
    const setting = await pair()
    const matchId = MatchId.parse(await setting.says.interest('NEED'))
    const { world, asked, teller } = setting
    expect(teller.read(university)).toHaveLength(1)
    await asked(world.ask(takeBackInterest, { matchId, side: 'NEED' }, world.person(enterprise)))
    expect(teller.read(university)).toEqual([])
  })

  test('what lapsed is told to both sides, and what came of a match to the other', async () => {
    const setting = await pair()
    const matchId = MatchId.parse(await setting.says.interest('NEED'))
    const { world, asked, teller } = setting
    world.now = new Date(world.now.getTime() + 30 * 24 * 3_600_000)
    const since = world.ids('SELECT since AS id FROM waiting WHERE matchId = ?', matchId)[0] ?? ''
    await asked(world.ask(lapseMatch, { matchId, waitingSince: since }, { actor: processActor('lapsing') }))
    expect([teller.read(enterprise), teller.read(university).slice(-1)]).toEqual(
      ['Welding at Haiyun Marine', 'Laser of Jianghai University'].map((title) => [`The interest in the match of “${title}” was not answered in time and lapsed.`]))
  })

  test('an intent is told to the side that did not record it', async () => {
    const setting = await pair()
    await setting.says.interest('NEED')
    const matchId = MatchId.parse(await setting.says.interest('OFFER'))
    const { world, asked, teller } = setting
    await asked(world.ask(recordIntent, { matchId, side: 'NEED', form: 'ORAL' }, world.person(enterprise)))
    expect(teller.read(university).at(-1)).toBe('The other side recorded an intent about “Laser of Jianghai University”.')
    expect(teller.read(enterprise)).toHaveLength(2)
  })
})

describe('of a need', () => {
  async function submitted() {
    const setting = await pair()
    const { world, organizationId, asked } = setting
    const needId = NeedId.parse(await asked(world.ask(draftNeed, { organizationId, content: { ...needContent, title: 'Thin seams' } }, world.person(enterprise))))
    await asked(world.ask(submitNeed, { needId, declarations }, world.person(enterprise)))
    const review = (verdict: 'READY' | 'REFINE' | 'REJECTED') =>
      asked(world.ask(reviewNeed, { needId, verdict, ...(verdict === 'REFINE' ? { advice: 'Say how thick.' } : verdict === 'REJECTED' ? { reason: 'A purchase.' } : {}) }, world.person(host)))
    return { ...setting, review }
  }

  test('assigning it to a park is told to the hosts of that park', async () => {
    const { world, asked, teller } = await pair()
    const organizationId = await asked(world.ask(registerOrganization, { kind: 'ENTERPRISE', name: 'Lone Yard' }, world.person('founder')))
    const needId = await asked(world.ask(draftNeed, { organizationId, content: { ...needContent, title: 'Thin seams' } }, world.person('founder')))
    await asked(world.ask(submitNeed, { needId, declarations }, world.person('founder')))
    expect(teller.read(host)).toEqual([])
    await asked(world.ask(assignReviewer, { needId, parkId: world.ids(`SELECT id FROM organization WHERE name = 'High-Tech Park'`)[0] ?? '' }, world.person('operator')))
    expect([host, 'owner of Harbour Park'].map((name) => teller.read(name))).toEqual([['“Thin seams” was submitted to your park and waits for its review.'], []])
  })
  test('submitting it is told to the hosts of the park', async () => {
    expect(readers(await submitted())).toEqual({ [host]: ['“Thin seams” was submitted to your park and waits for its review.'] })
  })

  test.each([
    ['READY', 'The review found “Thin seams” ready; you can publish it now.'],
    ['REFINE', 'The review asks you to refine “Thin seams”; its advice stands there.'],
    ['REJECTED', 'The review did not take up “Thin seams”; its reason stands there.'],
  ] as const)('that it was found %s is told to its owner', async (verdict, sentence) => {
    const setting = await submitted()
    await setting.review(verdict)
    expect(setting.teller.read(enterprise)).toEqual([sentence])
  })

  test('suggestions are told to whose need or offer was given some', async () => {
    const setting = await pair()
    const { world, asked, needId } = setting
    const [entryId, conferenceId] = [world.ids('SELECT id FROM entry WHERE thingId = ?', needId)[0], world.ids('SELECT conferenceId AS id FROM entry WHERE thingId = ?', needId)[0]]
    if (world.rows.conferences.conference(conferenceId ?? '')?.facts.boardOpen === false) await asked(world.ask(openBoard, { conferenceId: ConferenceId.parse(conferenceId) }, world.person(host)))
    await asked(world.ask(postSuggestions, { entryId: EntryId.parse(entryId) }, { actor: processActor('posting-suggestions') }))
    expect(readers(setting)).toEqual({ [enterprise]: ['The board has suggestions for “Welding at Haiyun Marine”.'] })
  })
})

describe('of an organisation', () => {
  test('its owners are told what the operator decides', async () => {
    const setting = await pair()
    const { world, asked, teller, organizationId } = setting
    const register = async (name: string) => OrganizationId.parse(await asked(world.ask(registerOrganization, { kind: 'ENTERPRISE', name }, world.person('founder'))))
    await asked(world.ask(rejectOrganization, { organizationId: await register('Old Yard'), reason: 'Nobody answers.' }, world.person('operator')))
    await asked(world.ask(verifyOrganization, { organizationId: await register('New Yard') }, world.person('operator')))
    expect(teller.read('founder')).toEqual(['Old Yard was not verified; the reason stands there.', 'New Yard was verified.'])
    await asked(world.ask(suspendOrganization, { organizationId, reason: 'A complaint.' }, world.person('operator')))
    expect(teller.read(enterprise)).toEqual(['Haiyun Marine was suspended; the reason stands there.'])
  })

  test('its owners are told who came and went, and those not of themselves', async () => {
    const { world, asked, teller, organizationId, joins } = await pair()
    await joins('Li Na', 'OWNER')
    await joins('Chen Jie', 'EDITOR')
    await asked(world.ask(removeMember, { organizationId, personId: personId('Chen Jie') }, world.person('Li Na')))
    expect(teller.read(enterprise)).toEqual(['Somebody joined Haiyun Marine.', 'Somebody joined Haiyun Marine.', 'Somebody left Haiyun Marine.'])
    expect(teller.read('Li Na')).toEqual(['Somebody joined Haiyun Marine.'])
    expect(teller.read('Chen Jie')).toEqual([])
  })

  test('an editor is told of its things where nobody is named for them, a viewer of nothing', async () => {
    const { teller, joins, says } = await pair()
    await joins('Li Na', 'EDITOR')
    await joins('Chen Jie', 'VIEWER')
    await says.interest('OFFER')
    expect([teller.read('Li Na').slice(-1), teller.read('Chen Jie')]).toEqual([['Somebody is interested in “Welding at Haiyun Marine”.'], []])
  })
})

describe('of those who ask to join', () => {
  const asks = async () => {
    const setting = await pair()
    const { world, asked, organizationId } = setting
    await setting.joins('Chen Jie', 'EDITOR')
    await asked(world.ask(requestToJoin, { organizationId }, world.person('Li Na')))
    return setting
  }
  const told = ({ teller }: Settings, name: string) => teller.read(name).filter((sentence) => !sentence.startsWith('Somebody joined'))

  test('its owners are told, and they alone, until it is decided', async () => {
    const setting = await asks()
    expect(['Chen Jie', enterprise, 'Li Na', host].map((name) => told(setting, name))).toEqual([[], ['Somebody asks to join Haiyun Marine.'], [], []])
    const { world, asked, organizationId } = setting
    await asked(world.ask(acceptJoinRequest, { organizationId, personId: personId('Li Na'), role: 'VIEWER' }, world.person(enterprise)))
    expect([told(setting, enterprise), told(setting, 'Li Na')]).toEqual([[], ['You belong to Haiyun Marine now.']])
  })
  test('who is declined is told so', async () => {
    const setting = await asks()
    const { world, asked, organizationId } = setting
    await asked(world.ask(declineJoinRequest, { organizationId, personId: personId('Li Na') }, world.person(enterprise)))
    expect(told(setting, 'Li Na')).toEqual(['Your request to join Haiyun Marine was declined.'])
  })
})

test('operators are told of who registered and of who took another name once verified', async () => {
  const { world, asked, teller, organizationId } = await pair()
  await asked(world.ask(registerOrganization, { kind: 'ENTERPRISE', name: 'New Yard' }, world.person('founder')))
  await asked(world.ask(reviseOrganization, { organizationId, name: 'Haiyun Offshore' }, world.person(enterprise)))
  expect(teller.read('operator')).toEqual(['New Yard registered and waits for its verification.', 'Haiyun Offshore took this name after it was verified; look at it again.'])
  expect(teller.read(host)).toEqual([])
})

describe('whom to turn to', () => {
  test('is told what the others of its organisation are not, and the deputy inherits with the contact\'s going', async () => {
    const { world, asked, teller, organizationId, needId, joins, says } = await pair()
    await joins('Li Na', 'EDITOR')
    await joins('Chen Jie', 'VIEWER')
    const thingId = ThingId.parse(needId)
    await asked(world.ask(nameContact, { organizationId, thingId, contactId: personId('Li Na'), deputyId: personId('Chen Jie') }, world.person(enterprise)))
    await says.interest('OFFER')
    const named = 'You are a contact of “Welding at Haiyun Marine” now; what concerns it is told to you.'
    const interest = 'Somebody is interested in “Welding at Haiyun Marine”.'
    expect([teller.read(enterprise).includes(interest), teller.read('Li Na').slice(-2), teller.read('Chen Jie')]).toEqual([false, [named, interest], [interest]])
    await asked(world.ask(removeMember, { organizationId, personId: personId('Li Na') }, world.person(enterprise)))
    expect(teller.read('Chen Jie')).toEqual([interest, named])
  })
  test('is told once of all that came to it', async () => {
    const { world, asked, teller, organizationId, needId, joins } = await pair()
    await joins('Li Na', 'EDITOR')
    await joins('Chen Jie', 'EDITOR')
    const who = { contactId: personId('Li Na'), deputyId: personId('Chen Jie') }
    await asked(world.ask(nameContact, { organizationId, ...who }, world.person(enterprise)))
    await asked(world.ask(nameContact, { organizationId, thingId: ThingId.parse(needId), ...who }, world.person(enterprise)))
    await asked(world.ask(removeMember, { organizationId, personId: personId('Li Na') }, world.person(enterprise)))
    const became = (name: string) => teller.read(name).filter((sentence) => sentence.startsWith('You are a contact'))
    expect(became('Chen Jie')).toEqual(['You are a contact of “Haiyun Marine” now; what concerns it is told to you.'])
    expect(became(enterprise)).toEqual([])
  })
})

test('whoever left is not told any longer what they were told', async () => {
  const { world, asked, teller, organizationId, joins, says } = await pair()
  await joins('Li Na', 'EDITOR')
  await says.interest('OFFER')
  expect(teller.read('Li Na')).toHaveLength(1)
  await asked(world.ask(removeMember, { organizationId, personId: personId('Li Na') }, world.person(enterprise)))
  expect(teller.read('Li Na')).toEqual([])
})

test('in any life, nobody is told of a thing that they may not see, and nobody reads what others are told', async () => {
  await fc.assert(fc.asyncProperty(anyLife(60), async (life) => {
    const world = await worldAfter(life)
    const teller = new Teller(world, 0)
    const facts = factsOf(world.database)
    teller.look()
    expect(teller.kept.length).toBeGreaterThan(5)
    for (const notification of teller.kept) {
      const viewer = world.standing(notification.personId)
      const told = teller.told(notification, notification.personId)
      const thing = facts.thing(notification.thingId)
      if (told !== undefined && thing !== undefined) expect(sightOf(viewer, thing, facts)).toBeDefined()
      if (notification.personId !== personId('stranger') && notification.kind !== 'JOIN_REQUEST_DECLINED') expect(teller.told(notification, personId('stranger'))).toBeUndefined()
    }
  }), { numRuns: 20 })
})
