import { describe, expect, test } from 'vitest'
import { parallelTextsOf } from '../../projections/parallelTexts.ts'
import { NeedRendered, NeedTexts, type NeedContent } from '../../schema/events/needs.ts'
import { digestOf } from '../../services/commands/keys.ts'
import { park } from '../support/cast.ts'
import { given, type Past } from '../support/given.ts'
import * as needs from '../support/needs.ts'
import { registered, verified } from '../support/organizations.ts'

const { needId, needContent } = needs
const rendered = (language = 'zh-CN', ofDigest = digestOf(NeedTexts.parse(needContent))) =>
  NeedRendered({ needId, language, by: 'OWNER', ofDigest, texts: { title: '薄铝板焊接', target: '变形小于0.1毫米' } })
const published = (content: NeedContent): readonly Past[] => [registered(), verified, needs.drafted(content), needs.submitted(), needs.foundReady, needs.published]
const learned = (...events: readonly Past[]) => parallelTextsOf(given(...events).database).all()

describe('Texts that say the same in two languages', () => {
  const open = { ...needContent, visibility: 'PUBLIC' } as const
  test('are what a published need and its rendering say, part by part, as far as both say it', () =>
    expect(learned(...published(open), rendered())).toEqual([{ chinese: '薄铝板焊接', english: needContent.title }, { chinese: '变形小于0.1毫米', english: needContent.target }]))
  test('are none in a language that is neither, or of what stood there before', () => {
    expect(learned(...published(open), rendered('fr'))).toEqual([])
    expect(learned(...published(open), rendered('zh-CN', 'as it was'))).toEqual([])
  })
  test('are none of what not everybody may read', () => {
    expect(learned(needs.drafted(open), rendered())).toEqual([])
    expect(learned(...published({ ...open, visibility: 'MEMBERS' }), rendered())).toEqual([])
    expect(learned(...published({ ...open, hiddenFrom: [park] }), rendered())).toEqual([])
    expect(learned(...published(open), rendered(), needs.withdrawn)).toEqual([])
    expect(learned(...published(open).filter((event) => event !== verified), rendered())).toEqual([])
  })
})
