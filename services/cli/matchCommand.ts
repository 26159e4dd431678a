import { join } from 'node:path'
import { keptLabels } from '../../projections/keptLabels.ts'
import { readConfig } from '../config.ts'
import { depths, enoughLabels, reportOn, type Precision, type Report } from '../matching/report.ts'
import { findRunningHub } from './runningHub.ts'
import { CliProblem, locale, say, texts } from './texts.ts'

/** Prints how often suggestions were accepted, so that weights can be argued with data. */
export async function runMatchReport(conferenceId: string | undefined): Promise<void> {
  const config = readConfig(process.env)
  const dataFolder = (await findRunningHub(config))?.dataFolder ?? config.dataFolder
  const labels = keptLabels(join(dataFolder, 'readModels'), conferenceId)
  if (labels === undefined) throw new CliProblem('READ_MODELS_MISSING')
  for (const line of linesOf(reportOn(labels))) console.log(line)
}

export function linesOf({ labels, accepted, contracted, declined, tooLittle, overall, facets }: Report): string[] {
  const { matchReport } = texts
  const row = (what: string, precisions: readonly Precision[]) =>
    `${what}: ${precisions.map((precision, at) => say(matchReport.at, { depth: depths[at] ?? 0, precision: textOf(precision) })).join(matchReport.between)}`
  return [
    say(matchReport.labels, { labels, accepted, contracted, declined }),
    ...(tooLittle ? [say(matchReport.tooLittle, { enough: enoughLabels })] : []),
    ...(labels === 0 ? [] : [matchReport.meaning, row(matchReport.overall, overall)]),
    ...facets.map(({ name, verdict, precisions }) => row(`${matchReport.facets[name]} – ${matchReport.verdicts[verdict]}`, precisions)),
  ]
}

function textOf({ judged, part }: Precision): string {
  if (part === undefined) return texts.matchReport.nothing
  const percent = (of: number) => of.toLocaleString(locale, { style: 'percent' })
  return say(texts.matchReport.precision, { part: percent(part.of), from: percent(part.from), to: percent(part.to), judged })
}
