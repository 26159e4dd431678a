import { describe, expect, test } from 'vitest'
import en from '../../../locales/en/declarations.json' with { type: 'json' }
import zh from '../../../locales/zh-CN/declarations.json' with { type: 'json' }
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import { publishOffer } from '../../../services/offers/publishOffer.ts'
import { declarationVersion, importVersion } from '../../../services/things/declaring.ts'
import { behaviourHere, haiyunEditor, parkHost, scienceParkHost, universityEditor } from '../../support/cast.ts'
import * as needs from '../../support/needs.ts'
import * as offers from '../../support/offers.ts'

test('one version covers the text in both languages', () => expect([en.version, zh.version]).toEqual([declarationVersion, declarationVersion]))

describe('what is declared', () => {
  const saying = (textVersion: string) => ({ ...needs.declarations, textVersion })
  const submitting = behaviourHere(submitNeed)
  const publishing = behaviourHere(publishOffer)
  const { needId } = needs
  const { offerId } = offers

  test.each(['2019-01', '', importVersion])('is the text as it reads now, and not %s', async (version) => {
    await submitting.given(needs.drafted()).when(haiyunEditor, { needId, declarations: saying(version) }).thenRefused('TEXT_CHANGED', 'declarations', 'textVersion')
    await publishing.given(offers.drafted()).when(universityEditor, { offerId, declarations: saying(version) }).thenRefused('TEXT_CHANGED', 'declarations', 'textVersion')
  })
  test('may be that of an import, where an import says it', async () => {
    await submitting.given(needs.draftedByPark()).when(parkHost, { needId, declarations: saying(importVersion) }, { onBehalf: 'PAPER_FORM' }).thenRefused('TEXT_CHANGED')
    await publishing.given(offers.draftedByPark()).when(scienceParkHost, { offerId, declarations: saying(importVersion) }, { onBehalf: 'PHONE' }).thenRefused('TEXT_CHANGED')
    const declarations = saying(importVersion)
    await submitting.given(needs.draftedByPark()).when(parkHost, { needId, declarations }, { onBehalf: 'IMPORT' }).then({ ...needs.submitted(), data: { ...needs.submitted().data, declarations } })
    await publishing.given(offers.draftedByPark()).when(scienceParkHost, { offerId, declarations }, { onBehalf: 'IMPORT' }).then({ ...offers.published, data: { ...offers.published.data, declarations } })
  })
})
