import { describe, test } from 'vitest'
import { acceptDisclosure } from '../../../services/disclosures/acceptDisclosure.ts'
import { behaviourHere, haiyunEditor, haiyunViewer, outsiders, parkHost, powerlessIn, scienceParkHost, university, universityEditor, universityViewer } from '../../support/cast.ts'
import { acceptedBy, agreementSha256, disclosed, disclosureId, revoked } from '../../support/disclosures.ts'

const { given } = behaviourHere(acceptDisclosure)
const input = { disclosureId, terms: '2026-1' }

describe('accepting a disclosure', () => {
  test('is done by a person for themselves', () => given(disclosed()).when(universityEditor, input).then(acceptedBy('Chen Hao')))
  test('again changes nothing', () => given(disclosed(), acceptedBy('Chen Hao')).when(universityEditor, input).thenNothing())
  test('by one person is not accepting for another', () => given(disclosed(), acceptedBy('Xu Jing')).when(universityEditor, input).then(acceptedBy('Chen Hao')))
  test('names the terms that were read', async () => {
    await given(disclosed()).when(universityEditor, { ...input, terms: '2025-1' }).thenRefused('TERMS_CHANGED', 'terms')
    await given(disclosed({ agreementSha256 })).when(universityEditor, input).thenRefused('TERMS_CHANGED', 'terms')
    await given(disclosed({ agreementSha256 })).when(universityEditor, { ...input, terms: agreementSha256 }).then(acceptedBy('Chen Hao'))
  })
  test('of a disclosure anew is accepting anew', () => given(disclosed(), acceptedBy('Chen Hao'), disclosed(undefined, '2027-01-31')).when(universityEditor, input).then(acceptedBy('Chen Hao')))
  test('is over when it was revoked or its last day has passed', async () => {
    await given(disclosed(), revoked).when(universityEditor, input).thenRefused('DISCLOSURE_ENDED', 'disclosureId')
    await given(disclosed()).when(universityEditor, input, { now: new Date('2027-01-02T00:00:00.000Z') }).thenRefused('DISCLOSURE_ENDED', 'disclosureId')
  })
  test('is not for the owner', () => given(disclosed()).when(haiyunEditor, input).thenRefused('FORBIDDEN'))
  test('is never done on behalf', () => given(disclosed()).when(universityEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED'))
  test.each([
    ...outsiders, ...powerlessIn(university), ['a viewer of the counterpart', universityViewer], ['a viewer of the owner', haiyunViewer],
    ['the park of the owner', parkHost], ['the park of the counterpart', scienceParkHost],
  ] as const)('is nothing that %s hears of', (_who, actor) => given(disclosed()).when(actor, input).thenRefused('NOT_FOUND'))
})
