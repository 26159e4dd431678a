import { describe, expect, test } from 'vitest'
import { NeedId } from '../../../schema/events/ids.ts'
import { NeedDrafted } from '../../../schema/events/needs.ts'
import { draftNeed } from '../../../services/needs/draftNeed.ts'
import { theId } from '../../support/behaviour.ts'
import {
  behaviourHere, haiyun, haiyunEditor, haiyunOwner, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, worldWhere,
} from '../../support/cast.ts'
import { drafted, needContent } from '../../support/needs.ts'
import { member, person, stranger } from '../../support/people.ts'

const content = { language: 'zh-CN', title: '薄铝板焊接变形', visibility: 'PUBLIC', anonymous: false } as const
const input = { organizationId: haiyun, content }
const needId = NeedId.parse(theId)
const source = { name: '江苏省技术产权交易市场', id: '20260412-7' }

describe('drafting a need', () => {
  const { given } = behaviourHere(draftNeed)

  test('takes a title and the id that its request gives', () => given().when(haiyunEditor, input).then(NeedDrafted({ needId, ...input })))
  test('keeps all that was said, and where it came from', () =>
    given()
      .when(haiyunOwner, { organizationId: haiyun, content: needContent, source })
      .then(NeedDrafted({ needId, organizationId: haiyun, content: needContent, source })))
  test('is open to an organization before it is verified', () =>
    given().knowing(worldWhere(haiyun, { status: 'REGISTERED' }))
      .when(person('Li Na', [haiyun, member('EDITOR', { status: 'REGISTERED' })]), input).then(NeedDrafted({ needId, ...input })))
  test('on behalf remembers the park that entered it', () =>
    given().when(parkHost, input, { onBehalf: 'PHONE' }).then(NeedDrafted({ needId, ...input, enteringParkId: park })))
  test('on behalf needs its basis', () => given().when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('by a member needs none', () => given().when(haiyunEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('makes nothing where the id is taken', () => given(drafted()).when(haiyunEditor, input).thenRefused('COMMAND_ID_REUSED', 'commandId'))

  test.each([...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park)])('is not for %s', (_, actor) =>
    given().when(actor, input).thenRefused('FORBIDDEN'))
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('tells a stranger nothing of an organization that is %s', (status) =>
    given().knowing(worldWhere(haiyun, { status })).when(stranger, input).thenRefused('NOT_FOUND'))
  test('for an organization that does not exist finds nothing', () =>
    given().knowing({ organization: () => undefined }).when(haiyunEditor, input).thenRefused('NOT_FOUND'))

  test.each([
    ['without a title', { ...content, title: '  ' }],
    ['with a day that is none', { ...content, openUntil: '2026-02-30' }],
    ['with a smaller most than least', { ...content, budget: { min: '10', max: '9.99', currency: 'CNY' } }],
    ['with readiness backwards', { ...content, trlWanted: { min: 7, max: 4 } }],
  ])('is not read %s', (_, wrong) => expect(draftNeed.input.safeParse({ organizationId: haiyun, content: wrong }).success).toBe(false))
})
