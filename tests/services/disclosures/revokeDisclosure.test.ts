import { describe, test } from 'vitest'
import { revokeDisclosure } from '../../../services/disclosures/revokeDisclosure.ts'
import { behaviourHere, haiyunEditor, haiyunOwner, haiyunViewer, outsiders, parkHost, universityEditor } from '../../support/cast.ts'
import { acceptedBy, disclosed, disclosureId, revoked } from '../../support/disclosures.ts'

const { given } = behaviourHere(revokeDisclosure)
const input = { disclosureId }

describe('revoking a disclosure', () => {
  test('ends it', () => given(disclosed(), acceptedBy('Chen Hao')).when(haiyunEditor, input).then(revoked))
  test('is possible for whoever owns it now', () => given(disclosed()).when(haiyunOwner, input).then(revoked))
  test('again changes nothing', () => given(disclosed(), revoked).when(haiyunEditor, input).thenNothing())
  test('is not for the counterpart', () => given(disclosed()).when(universityEditor, input).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ['a viewer', haiyunViewer] as const, ['the host of its park', parkHost] as const])('is nothing that %s hears of', (_who, actor) =>
    given(disclosed()).when(actor, input).thenRefused('NOT_FOUND'))
})
