import { readdirSync, readFileSync } from 'node:fs'
import { everybodyReads } from '../tests/api/rights/everybodyReads.ts'
import { tables } from '../tests/api/rights/whoReadsWhat.ts'
import { whoFindsWhat } from '../tests/api/rights/whoFindsWhat.ts'

/** The page of rights, made from the very tables that the tests hold the hub to. */
export function rightsPage(): string {
  const actions = new URL('../tests/api/rights/actions/', import.meta.url)
  const done = readdirSync(actions).sort().map((file) => {
    const [, meant = ''] = /meant: `\n([^`]*)`/.exec(readFileSync(new URL(file, actions), 'utf8')) ?? []
    return `### ${file.replace('.ts', '')}\n\n${markdown(meant)}\n`
  })
  const read = Object.entries(tables).map(([thing, table]) => {
    const alike = everybodyReads[thing]?.split(' ').filter((field) => field !== '').map((field) => `\`${field}\``).join(', ') ?? ''
    return `### ${thing}\n\n${markdown(table)}\n${alike === '' ? '' : `\nWhoever knows of it reads alike: ${alike}.\n`}`
  })
  return `# Who may do, read and find what

Fourteen who may stand before a thing of a firm, over four parks: a visitor; a stranger, who is signed in and belongs to nothing; the owner of an organisation that nobody verified yet; the firm's viewer, editor and owner; the other side of its matches (\`counterpart\`); an editor of the firm's park (\`host\`), the park of the other side (\`theirHost\`), an editor of the park that holds the conference (\`hall\`), and another park (\`otherHost\`); an expert who was asked about a need, a researcher who was entrusted with it, and the operator.

This page is made by \`npm run generate\` from the tables in \`tests/api/rights/actions.test.ts\`, \`tests/api/rights/fields.test.ts\` and \`tests/api/rights/canaries.test.ts\`, which ask the hub in every role and fail where it answers otherwise.

## Who may do what

\`no\`: they know of it and may not; \`hidden\`: to them there is no such thing; \`basis\`: on behalf of the firm, once they say on what ground; \`login\`: who are you; \`used\`: the invitation is not theirs; \`inside\`: they belong to it already; \`later\`: its owners come first; \`own\`: one confirms it with one's own address.

${done.join('\n')}
## Who reads which field

\`yes\`: what those read who read all; \`other\`: something else; \`-\`: nothing; \`none\`: to them there is no such thing.

${read.join('\n')}
## Who finds which word

A word of its own stood in each of these fields, and was looked for in everything that the hub said to each.

${markdown(whoFindsWhat)}
`
}

/** A table as the tests write it: the roles, then a name and a cell for each of them. */
function markdown(table: string): string {
  const [roles = [], ...rows] = table.split('\n').filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...roles]), line(['---', ...roles.map(() => '---')]),
    ...rows.map((words) => line([words.slice(0, -roles.length).join(' '), ...words.slice(-roles.length)])),
  ].join('\n')
}
