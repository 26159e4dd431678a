import { z } from 'zod'
import { ConferenceContent } from '../../schema/events/conferences.ts'
import { Basis } from '../../schema/events/event.ts'
import { ContractReport, IntentReport } from '../../schema/events/outcomes.ts'
import { NeedContent } from '../../schema/events/needs.ts'
import { OfferContent } from '../../schema/events/offers.ts'
import { RegisterCode } from '../../schema/events/organizations.ts'
import { OrganizationKind, ShowOnBoard, Side } from '../../schema/events/vocabulary.ts'
import conference from './conference.json' with { type: 'json' }
import needs from './needs.json' with { type: 'json' }
import offers from './offers.json' with { type: 'json' }
import organizations from './organizations.json' with { type: 'json' }
import story from './story.json' with { type: 'json' }

/**
 * What a new hub shows until its people come: one conference of an invented park, with organisations, needs and offers that nobody has.
 * Names stand for ids; the codes are valid by their check digits and of a district that does not exist.
 */

const DemoOrganization = z.object({
  key: z.string(),
  kind: OrganizationKind,
  name: z.string(),
  shortName: z.string(),
  region: z.string(),
  code: RegisterCode.optional(),
  /** Its people have not come: its park enters it, and acts for it on this ground. */
  onBehalf: z.object({ basis: Basis }).optional(),
})
export type DemoOrganization = z.infer<typeof DemoOrganization>

/** How far a need gets; `REFINED` is back with its owner, with advice. Each stage but that one goes through those before it. */
const NeedStory = z.object({
  reaches: z.enum(['DRAFT', 'SUBMITTED', 'REFINED', 'READY', 'PUBLISHED', 'ENTERED']),
  advice: z.string().optional(),
  showOnBoard: ShowOnBoard.optional(),
})
const OfferStory = z.object({ reaches: z.enum(['DRAFT', 'PUBLISHED', 'ENTERED']), showOnBoard: ShowOnBoard.optional() })

/** What the two sides say, in this order: interests, a no, an intent, a contract. */
const MatchStory = z.object({
  need: z.string(),
  offer: z.string(),
  interests: z.array(Side),
  declined: z.object({ side: Side, reason: z.string() }).optional(),
  intent: IntentReport.optional(),
  contract: ContractReport.optional(),
})
export type MatchStory = z.infer<typeof MatchStory>

const DemoContent = z.object({
  organizations: z.array(DemoOrganization),
  conference: ConferenceContent,
  needs: z.array(z.object({ key: z.string(), organization: z.string(), content: NeedContent })),
  offers: z.array(z.object({ key: z.string(), organization: z.string(), content: OfferContent })),
  story: z.object({ needs: z.record(z.string(), NeedStory), offers: z.record(z.string(), OfferStory), matches: z.array(MatchStory) }),
})
export type DemoContent = z.infer<typeof DemoContent>

/** The demo as it begins on a day (ISO date): every `…Days` of its files becomes the date that many days later. */
export const demoContent = (today: string): DemoContent => DemoContent.parse(dated({ organizations, conference, needs, offers, story }, today))

function dated(value: unknown, today: string): unknown {
  if (Array.isArray(value)) return value.map((item) => dated(item, today))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) =>
    name.endsWith('Days') && typeof held === 'number' ? [name.slice(0, -'Days'.length), daysAfter(today, held)] : [name, dated(held, today)]))
}

const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10)
