import { describe, test } from 'vitest'
import { expireNeed } from '../../../services/needs/expireNeed.ts'
import { reopenNeed } from '../../../services/needs/reopenNeed.ts'
import { reviseNeed } from '../../../services/needs/reviseNeed.ts'
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import { withdrawNeed } from '../../../services/needs/withdrawNeed.ts'
import { publishNeed } from '../../../services/needs/publishNeed.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { behaviourHere, haiyunEditor, parkHost } from '../../support/cast.ts'
import { becoming, declarations, drafted, expired, needContent, needId, published, reopened, submitted, foundReady } from '../../support/needs.ts'

const process = processActor('expiring')
const input = { needId }
const hidden = [drafted({ ...needContent, visibility: 'COUNTERPART' }), submitted(), foundReady, published]

describe('the expiry of a need', () => {
  const { given } = behaviourHere(expireNeed)
  /** The last day is 2026-09-30; it is over everywhere twelve hours after the next one began. */
  const lastMoment = { now: new Date('2026-10-01T11:59:59.999Z') }
  const over = { now: new Date('2026-10-01T12:00:00.000Z') }

  test('comes once its last day is over everywhere', async () => {
    await given(...becoming.published).when(process, input, lastMoment).thenNothing()
    await given(...becoming.published).when(process, input, over).then(expired)
  })
  test('comes to what few may see', () => given(...hidden).when(process, input, over).then(expired))
  test('counts from the day of reopening', () => given(...becoming.withdrawn, reopened('2026-12-24')).when(process, input, over).thenNothing())
  test('comes once, and to nothing that is closed', async () => {
    await given(...becoming.published, expired).when(process, input, over).thenRefused('NOT_FOUND')
    await given(...becoming.published, expired, reopened('2026-12-24')).when(process, input, over).thenNothing()
  })
  test.each([['its owner', haiyunEditor], ['its park', parkHost]] as const)('is not for %s to say', (_, actor) =>
    given(...becoming.published).when(actor, input, over).thenRefused('FORBIDDEN'))
  test('of a draft is nobody’s', () => given(drafted()).when(process, input, over).thenRefused('NOT_FOUND'))
})

describe('a need that expired', () => {
  const past = [...becoming.published, expired]
  test('is reopened with a new last day', () => behaviourHere(reopenNeed).given(...past).when(haiyunEditor, { needId, openUntil: '2026-12-24' }).then(reopened('2026-12-24')))
  test('is neither revised nor submitted, published or withdrawn', async () => {
    await behaviourHere(reviseNeed).given(...past).when(haiyunEditor, { needId, content: { ...needContent, title: 'Another' } }).thenRefused('WRONG_STAGE', 'needId')
    await behaviourHere(submitNeed).given(...past).when(haiyunEditor, { needId, declarations }).thenRefused('WRONG_STAGE', 'needId')
    await behaviourHere(publishNeed).given(...past).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId')
    await behaviourHere(withdrawNeed).given(...past).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId')
  })
})
