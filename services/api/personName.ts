import en from '../../locales/en/people.json' with { type: 'json' }
import zh from '../../locales/zh-CN/people.json' with { type: 'json' }
import type { Context } from './context.ts'

const texts = { en, 'zh-CN': zh }

/** By what name others are shown a person: the one that they gave, or that they were a member once; null where none was given yet. */
export async function personName({ office, rows, locale }: Pick<Context, 'office' | 'rows' | 'locale'>, personId: string): Promise<string | null> {
  if (rows.people.isErased(personId)) return texts[locale].formerMember
  const name = (await office.people.find(personId))?.name
  return name === undefined || name === '' ? null : name
}
