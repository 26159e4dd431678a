import en from '../locales/en/matching.json' with { type: 'json' }
import zh from '../locales/zh-CN/matching.json' with { type: 'json' }
import { facetNames, partsOfFit, publishedWeights, type FacetName } from '../services/matching/facets.ts'
import { floorPoints, fullPoints } from '../services/matching/scoring.ts'

/** The page of facets, made from the very tables by which points are given. */
export function facetsPage(): string {
  const rows = facetNames.map((name) => `| \`${name}\` | ${en.facets[name]} ${zh.facets[name]} | ${publishedWeights[name]} | ${fits[name].join('; ')} |`)
  const most = facetNames.reduce((sum, name) => sum + publishedWeights[name], 0)
  return `# Facets

Beside their texts, a need and an offer are compared by what they state: a facet counts where both sides do, and is told with its verdict and its points in every explanation. A text that answers everything asked, in full, has ${fullPoints} points; facets add at most ${most} by these weights. Facets make no pair: a text needs ${floorPoints} points to be suggested at all.

| facet | | points | where it fits |
| --- | --- | --- | --- |
${rows.join('\n')}

Points are rounded to whole ones. What fits wholly is a \`MATCH\`, what fits in part \`CLOSE\`, what does not fit a \`MISMATCH\`, which adds nothing and takes nothing away. A host may weigh facets otherwise in a conference, from 0 to 200 points each; the parts stay.

## What no text makes up for

| | |
| --- | --- |
${Object.entries(en.keptApart).map(([name, text]) => `| \`${name}\` | ${text} |`).join('\n')}

\`whyNot\` says which of these keep a pair apart. An anonymous owner's region is never compared. Nor is a floor price, nor anything confidential.

This page is made by \`npm run generate\` from \`services/matching/facets.ts\`.
`
}

const part = (of: FacetName, fit: number): string => `${Math.round(publishedWeights[of] * fit)}`
const fits: Readonly<Record<FacetName, readonly string[]>> = {
  FIELDS: ['one in common'],
  CHAIN_NODES: ['one in common, however it is capitalised'],
  COOPERATION_MODES: ['one in common', `${part('COOPERATION_MODES', partsOfFit.COOPERATION_MODES.negotiable)} where one side is open to talk about it`],
  TRL: ['at least the lowest level that is wanted', ...[...partsOfFit.TRL].map(([levels, fit]) => `${part('TRL', fit)} where it is ${levels} short`)],
  BUDGET: [
    'the price asked is within the budget, in the same currency', ...[...partsOfFit.BUDGET.above].map(([hundredths, fit]) => `${part('BUDGET', fit)} up to ${hundredths} % above it`),
    `${part('BUDGET', partsOfFit.BUDGET.noSum)} where one side names no sum, or the budget no upper end`, `${part('BUDGET', partsOfFit.BUDGET.negotiable)} beyond that, where one side is open to talk`,
  ],
  REGION: [
    'one lies within the other', `${part('REGION', partsOfFit.REGION.city)} in the same city`, `${part('REGION', partsOfFit.REGION.province)} in the same province, by the codes of GB/T 2260`,
  ],
}
