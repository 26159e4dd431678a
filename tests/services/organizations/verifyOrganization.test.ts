import { describe, expect, test } from 'vitest'
import { OrganizationRevised, OrganizationVerified } from '../../../schema/events/organizations.ts'
import { verifyOrganization } from '../../../services/organizations/verifyOrganization.ts'
import { behaviourOf } from '../../support/behaviour.ts'
import {
  anotherCreditCode, creditCode, editor, haiyun, hostOfPark, invalidCode, joined, owner, outsiders, registered, rejected, suspended, verified,
} from '../../support/organizations.ts'
import { operator } from '../../support/people.ts'

const { given } = behaviourOf(verifyOrganization)
const input = { organizationId: haiyun }
const coded = registered({ code: creditCode })
const verifiedAs = (code: typeof creditCode | typeof anotherCreditCode) => OrganizationVerified({ organizationId: haiyun, code })

describe('verifying an organisation', () => {
  test('needs no code where there is none', () => given(registered()).when(operator, input).then(verified))
  test('takes the code that it registered with', () => given(coded).when(operator, input).then(verifiedAs(creditCode)))
  test('takes the code that the operator read in the certificate instead', () =>
    given(coded).when(operator, { ...input, code: anotherCreditCode }).then(verifiedAs(anotherCreditCode)))
  test('is too late after a rejection, since its code may be another’s by now', async () => {
    await given(coded, rejected).when(operator, input).thenRefused('WRONG_STAGE', 'organizationId')
    await given(registered(), rejected).when(operator, { ...input, code: creditCode }).thenRefused('WRONG_STAGE', 'organizationId')
  })

  test('does nothing the second time', () => given(coded, verifiedAs(creditCode)).when(operator, input).thenNothing())
  test('does nothing the second time without a code', () => given(registered(), verified).when(operator, input).thenNothing())
  test('does nothing with the code that it was verified with', () =>
    given(registered(), verifiedAs(creditCode)).when(operator, { ...input, code: creditCode }).thenNothing())
  test('never changes the code of a verified one', () =>
    given(coded, verifiedAs(creditCode)).when(operator, { ...input, code: anotherCreditCode }).thenRefused('WRONG_STAGE', 'code'))

  test('looks again at one that took another name since', async () => {
    const renamed = OrganizationRevised({ organizationId: haiyun, name: 'Haiyun Marine Equipment' })
    await given(registered(), verified, renamed).when(operator, input).then(verified)
    await given(coded, verifiedAs(creditCode), renamed).when(operator, input).then(verifiedAs(creditCode))
    await given(registered(), verified, renamed, verified).when(operator, input).thenNothing()
    await given(registered(), verified, OrganizationRevised({ organizationId: haiyun, name: 'Haiyun Marine', region: 'CN' })).when(operator, input).thenNothing()
  })

  test('refuses a code that fails its check', () =>
    given(registered()).when(operator, { ...input, code: invalidCode }).thenRefused('CODE_INVALID', 'code'))
  test('refuses to verify what is suspended', () =>
    given(registered(), suspended).when(operator, input).thenRefused('ORGANIZATION_SUSPENDED', 'organizationId'))
  test('asks for the revision that the operator read', () => expect(verifyOrganization.needsRevision).toBe(true))

  const members = [registered(), joined('Li Na', 'OWNER'), joined('Wang Fang', 'EDITOR')]
  test.each([['its owner', owner], ['its editor', editor], ['a host of its park', hostOfPark]])('is not for %s', (_, actor) =>
    given(...members).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders.filter(([, actor]) => !actor.operator))('tells %s nothing', (_, actor) =>
    given(...members).when(actor, input).thenRefused('NOT_FOUND'))
  test('is not done on behalf', () =>
    given(registered()).when(operator, input, { onBehalf: 'PAPER_FORM' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('of nothing is nothing', () => given().when(operator, input).thenRefused('NOT_FOUND'))
})
