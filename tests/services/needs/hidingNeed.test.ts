import { describe, test } from 'vitest'
import { publishNeed } from '../../../services/needs/publishNeed.ts'
import { reviseNeed } from '../../../services/needs/reviseNeed.ts'
import { behaviourHere, competitor, haiyunEditor, park, parkHost, university } from '../../support/cast.ts'
import { becoming, drafted, draftedByPark, foundReady, needContent, needId, published, revised, submitted } from '../../support/needs.ts'

const hidden = { ...needContent, visibility: 'MEMBERS' as const, hiddenFrom: [competitor] }
const everybodys = { ...hidden, visibility: 'PUBLIC' as const }

describe('hiding a need from an organization', () => {
  const publishing = behaviourHere(publishNeed)
  const revising = behaviourHere(reviseNeed)

  test('goes with what members see', () =>
    publishing.given(drafted(hidden), submitted(), foundReady).when(haiyunEditor, { needId }).then(published))
  test('is refused where everybody may see it', async () => {
    await publishing.given(drafted(everybodys), submitted(), foundReady).when(haiyunEditor, { needId }).thenRefused('HIDDEN_BUT_PUBLIC', 'content', 'visibility')
    await revising.given(...becoming.published).when(haiyunEditor, { needId, content: everybodys }).thenRefused('HIDDEN_BUT_PUBLIC', 'content', 'visibility')
  })
  test('from nobody is no hiding', () =>
    publishing.given(drafted({ ...needContent, hiddenFrom: [] }), submitted(), foundReady).when(haiyunEditor, { needId }).then(published))
  test('may stand in a draft for everybody, until that is published', () =>
    revising.given(drafted()).when(haiyunEditor, { needId, content: everybodys }).then(revised(everybodys)))
  test('is the affair of its owner', () =>
    revising.given(drafted(hidden), submitted(), foundReady, published).when(haiyunEditor, { needId, content: { ...hidden, hiddenFrom: [university] } })
      .then(revised({ ...hidden, hiddenFrom: [university] })))
  test('and of the park that entered it', () =>
    revising.given(draftedByPark(hidden)).when(parkHost, { needId, content: { ...hidden, hiddenFrom: [university] } }, { onBehalf: 'PHONE' })
      .then(revised({ ...hidden, hiddenFrom: [university] })))
  test('stays as it was where a park revises that may not read it', async () => {
    const past = revising.given(drafted(hidden), submitted(park), foundReady, published)
    const content = { ...needContent, visibility: 'MEMBERS' as const, title: 'Another title' }
    await past.when(parkHost, { needId, content }, { onBehalf: 'PHONE' }).then(revised({ ...content, hiddenFrom: [competitor] }))
    await past.when(parkHost, { needId, content: { ...content, hiddenFrom: [university] } }, { onBehalf: 'PHONE' }).then(revised({ ...content, hiddenFrom: [competitor] }))
    await past.when(parkHost, { needId, content: { ...hidden, hiddenFrom: [] } }, { onBehalf: 'PHONE' }).thenNothing()
  })
})
