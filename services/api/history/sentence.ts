import { z } from 'zod'
import en from '../../../locales/en/history.json' with { type: 'json' }
import zh from '../../../locales/zh-CN/history.json' with { type: 'json' }
import type { HistoryRow } from '../../../projections/historyRows.ts'
import type { WordOnBehalf } from '../../../projections/onBehalfRows.ts'
import { ConflictOfInterest, Outcome, ReviewVerdict } from '../../../schema/events/vocabulary.ts'
import type { Locale } from '../../identity/locale.ts'
import { fill } from '../../identity/locale.ts'

const texts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }

/** Who did something, as far as history tells: a role, never a person. */
export type Doer = 'OWNER' | 'PARK' | 'OPERATOR' | 'HUB' | 'PERSON' | 'RESEARCHER' | 'NEED' | 'OFFER' | 'IMPORT'

/** What an event may say of itself; whatever else it holds is not told. */
const Told = z.object({
  title: z.string(), name: z.string(), verdict: ReviewVerdict, advice: z.string(), reason: z.string(), otherwise: z.string(),
  conflicts: z.array(ConflictOfInterest), recommendation: ReviewVerdict, role: z.enum(['OWNER', 'EDITOR', 'VIEWER']), language: z.string(), openUntil: z.string(), expiresOn: z.string(), signedOn: z.string(), deliveredOn: z.string(), registeredOn: z.string(),
  required: z.boolean(), withoutReview: z.literal(true), forCounterpart: z.literal(true), movedFrom: z.string(), goesOn: z.object({}), outcome: Outcome, showOnBoard: z.enum(['NAMES', 'MASKED', 'NEVER']),
}).partial()
const WithContent = z.object({ content: z.object({ title: z.string() }) })

const isSentence = (type: string): type is keyof typeof en.sentence => type in en.sentence

/** A line of history as a sentence. `hidden` names the fields that this reader may not read. */
export function sentenceOf(line: HistoryRow, doer: Doer, { locale, conference, hidden }: {
  readonly locale: Locale
  readonly conference: string
  readonly hidden: readonly string[]
}): string {
  if (!isSentence(line.type)) throw new Error(`History has no sentence for ${line.type}.`)
  const text = texts[locale]
  const told = Told.parse(Object.fromEntries(Object.entries(z.record(z.string(), z.unknown()).parse(line.data)).filter(([field]) => !hidden.includes(field))))
  const content = WithContent.safeParse(line.data)
  return fill(text.sentence[line.type], {
    who: whoOf(line, doer, locale),
    conference,
    title: content.success ? content.data.content.title : '',
    name: told.name ?? '',
    verdict: told.verdict === undefined ? '' : text.verdict[told.verdict],
    advice: told.advice ?? '',
    reason: told.reason ?? '',
    conflicts: told.conflicts === undefined ? '' : conflictsIn(told.conflicts, locale),
    recommendation: told.recommendation === undefined ? '' : text.verdict[told.recommendation],
    withoutReview: told.withoutReview === undefined ? '' : text.withoutReview,
    forCounterpart: told.forCounterpart === undefined ? '' : text.forCounterpart,
    movedFrom: told.movedFrom === undefined ? '' : text.movedFrom,
    goesOn: told.goesOn === undefined ? '' : text.goesOn,
    required: told.required === undefined ? '' : text.required[told.required ? 'YES' : 'NO'],
    otherwise: told.otherwise ?? '',
    role: told.role === undefined ? '' : text.role[told.role],
    language: told.language === undefined ? '' : languageIn(told.language, locale),
    openUntil: told.openUntil ?? '',
    expiresOn: told.expiresOn ?? '',
    signedOn: told.signedOn ?? '',
    deliveredOn: told.deliveredOn ?? '',
    registeredOn: told.registeredOn ?? '',
    outcome: told.outcome === undefined ? '' : text.outcome[told.outcome],
    showOnBoard: told.showOnBoard === undefined ? '' : text.showOnBoard[told.showOnBoard],
  }).trim()
}

/** A sentence about what was done on behalf of an organisation, with that one's word on it. */
export const withWord = (sentence: string, word: WordOnBehalf | undefined, locale: Locale): string =>
  word === undefined || word === 'UNCONFIRMED' ? sentence : fill(texts[locale].onBehalf[word], { sentence })

function conflictsIn(conflicts: readonly ConflictOfInterest[], locale: Locale): string {
  const words = texts[locale].conflict
  return conflicts.length === 0 ? words.NONE : new Intl.ListFormat(locale, { type: 'unit' }).format(conflicts.map((conflict) => words[conflict]))
}

/** By its name where it has one, such as “Chinese (China)”, else by its tag. */
const languageIn = (language: string, locale: Locale): string => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(language) ?? language

function whoOf({ basis }: HistoryRow, doer: Doer, locale: Locale): string {
  const text = texts[locale]
  if (basis === undefined) return text.who[doer]
  const owner = doer === 'NEED' || doer === 'OFFER' ? text.lower[doer] : text.lower.OWNER
  return fill(text.who.ON_BEHALF, { park: text.who.PARK, owner, basis: text.basis[basis] })
}
