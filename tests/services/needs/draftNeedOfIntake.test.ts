import { describe, test } from 'vitest'
import { NeedId } from '../../../schema/events/ids.ts'
import { NeedDrafted } from '../../../schema/events/needs.ts'
import { draftNeedOfIntake } from '../../../services/needs/draftNeedOfIntake.ts'
import { theId } from '../../support/behaviour.ts'
import { behaviourHere, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, worldWhere } from '../../support/cast.ts'
import { drafted } from '../../support/needs.ts'
import { stranger } from '../../support/people.ts'

const input = { organizationId: haiyun, content: { language: 'zh-CN', title: '薄铝板焊接变形', problem: '返工率高。', visibility: 'COUNTERPART', anonymous: false } } as const
const needId = NeedId.parse(theId)

describe('drafting what somebody told a park', () => {
  const { given } = behaviourHere(draftNeedOfIntake)

  test('says how it came, and which park entered it', () =>
    given().when(parkHost, input, { onBehalf: 'MESSAGE' }).then(NeedDrafted({ needId, ...input, enteringParkId: park, intake: true })))
  test('is possible for its own people', () => given().when(haiyunEditor, input).then(NeedDrafted({ needId, ...input, intake: true })))
  test('on behalf needs its basis', () => given().when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('makes nothing where the id is taken', () => given(drafted()).when(haiyunEditor, input).thenRefused('COMMAND_ID_REUSED', 'commandId'))
  test.each([...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park)])('is not for %s', (_, actor) =>
    given().when(actor, input).thenRefused('FORBIDDEN'))
  test('tells a stranger nothing of an organization that is not known', () =>
    given().knowing(worldWhere(haiyun, { status: 'REGISTERED' })).when(stranger, input).thenRefused('NOT_FOUND'))
})
