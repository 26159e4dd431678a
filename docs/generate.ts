import { writeFile } from 'node:fs/promises'
import en from '../locales/en/refusals.json' with { type: 'json' }
import zh from '../locales/zh-CN/refusals.json' with { type: 'json' }
import { facetsPage } from './facets.ts'
import { rightsPage } from './rights.ts'

/** The page of refusals, made from the one table of their texts. */
export function refusalsPage(): string {
  const chinese = new Map(Object.entries(zh))
  const rows = Object.entries(en).map(([code, text]) => `| \`${code}\` | ${text} | ${chinese.get(code)} |`)
  return `# Refusals

What a user can cause comes in \`userErrors\` with one of these codes, and nothing is recorded. The code is stable; the text says what to do next, in the language that the request asks for.

This page is made by \`npm run generate\` from \`locales/\`.

| code | English | 中文 |
| --- | --- | --- |
${rows.join('\n')}
`
}

if (import.meta.main) {
  await writeFile(new URL('./refusals.md', import.meta.url), refusalsPage())
  await writeFile(new URL('./rights.md', import.meta.url), rightsPage())
  await writeFile(new URL('./facets.md', import.meta.url), facetsPage())
}
