import { z } from 'zod'
import { ConferenceId, OrganizationId } from '../../schema/events/ids.ts'
import { PlainDate, text } from '../../schema/events/values.ts'

const titled = z.string().startsWith('new:').transform((named) => named.slice('new:'.length)).pipe(text(200)).transform((title) => ({ title }))

/** How an import is asked for, on the command line and over the loopback alike: `<id>` of what stands, or `new:<title>`. */
export const ImportOptions = z.object({
  conference: z.union([ConferenceId.transform((id) => ({ id })), titled]),
  /** By default the conference's, else the only verified park, else a new one. */
  park: z.union([OrganizationId.transform((id) => ({ id })), titled]).optional(),
  /** The last day on which answers are welcome; by default the conference's last. */
  openUntil: PlainDate.optional(),
  /** By default the board of a new conference is opened, once. */
  openBoard: z.stringbool().optional(),
  /** In which a new park and a new conference are named. */
  locale: z.enum(['en', 'zh-CN']),
})
export type ImportOptions = z.infer<typeof ImportOptions>
