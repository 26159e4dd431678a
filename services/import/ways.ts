import { NeedId, OfferId, type OrganizationId } from '../../schema/events/ids.ts'
import type { NeedContent } from '../../schema/events/needs.ts'
import type { OfferContent } from '../../schema/events/offers.ts'
import type { Declarations } from '../../schema/events/values.ts'
import type { ThingStage } from '../../schema/events/vocabulary.ts'
import { impossible } from '../commands/aggregate.ts'
import type { Accepted } from '../commands/handler.ts'
import type { Refusal } from '../commands/refusal.ts'
import type { Core } from '../core.ts'
import { enterNeed } from '../entries/enterNeed.ts'
import { enterOffer } from '../entries/enterOffer.ts'
import { draftNeed } from '../needs/draftNeed.ts'
import { publishNeed } from '../needs/publishNeed.ts'
import { reviewNeed } from '../needs/reviewNeed.ts'
import { reviseNeed } from '../needs/reviseNeed.ts'
import { submitNeed } from '../needs/submitNeed.ts'
import { draftOffer } from '../offers/draftOffer.ts'
import { publishOffer } from '../offers/publishOffer.ts'
import { reviseOffer } from '../offers/reviseOffer.ts'
import { importVersion } from '../things/declaring.ts'
import { ask, creationOf, importIn } from './asking.ts'
import type { Reading } from './content.ts'
import type { Ground } from './ground.ts'
import type { Row } from './row.ts'

/** What whoever imports declares for every row. Whether any of it is under export control, nobody has looked at. */
const declarations: Declarations = { textVersion: importVersion, trueAndAuthorized: true, noStateSecrets: true, mayBePublished: true, exportControl: 'UNKNOWN' }
const onBehalf = { basis: 'IMPORT' } as const

type Answer = Promise<Accepted | Refusal>
export interface Step {
  readonly leadsTo: ThingStage
  /** It says what the row says. */
  readonly revises?: true
  /** Asks for it, of the thing as it stood at a revision. */
  ask(revision: bigint): Answer
}
/** How one need or offer comes from a row to the board. */
export interface Ways {
  readonly category: 'need' | 'offer'
  readonly id: string
  draft(input: { readonly organizationId: OrganizationId; readonly source: Reading['source'] }): Answer
  /** What it lacks at a stage, where its content differs from the row's or not; nothing, once it is public or was taken back here. */
  next(stage: ThingStage, differs: boolean): Step | undefined
  enter(entryId: string): Answer
}

/** A need goes the whole way, through the review of its park. */
export function waysOfNeed(core: Core, { parkId, conferenceId }: Ground, { source, sourceId }: Row, content: NeedContent): Ways {
  const actor = () => importIn(parkId, core)
  const { id, commandId } = creationOf(draftNeed, parkId, source, sourceId)
  const needId = NeedId.parse(id)
  const revise = (leadsTo: ThingStage): Step => ({
    leadsTo, revises: true, ask: (revision) => ask(core, actor(), reviseNeed, { needId, content }, { id, revision, onBehalf: true }),
  })
  const submit: Step = {
    leadsTo: 'SUBMITTED', ask: (revision) => ask(core, actor(), submitNeed, { needId, conferenceId, declarations }, { id, revision, onBehalf: true }),
  }
  const review: Step = { leadsTo: 'READY', ask: (revision) => ask(core, actor(), reviewNeed, { needId, verdict: 'READY' }, { id, revision }) }
  const publish: Step = { leadsTo: 'PUBLISHED', ask: (revision) => ask(core, actor(), publishNeed, { needId }, { id, revision, onBehalf: true }) }
  return {
    category: 'need', id,
    draft: (input) => core.handle(draftNeed, { ...input, content }, { actor: actor(), commandId, onBehalf }),
    next(stage, differs) {
      switch (stage) {
        case 'DRAFT': return differs ? revise('DRAFT') : submit
        case 'SUBMITTED': return review
        case 'READY': return differs ? revise('DRAFT') : publish
        case 'PUBLISHED': return differs ? revise('PUBLISHED') : undefined
        case 'REJECTED':
        case 'WITHDRAWN':
        case 'EXPIRED':
        case 'FULFILLED': return undefined
        default: return impossible(stage)
      }
    },
    enter: (entryId) => ask(core, actor(), enterNeed, { conferenceId, needId, showOnBoard: 'NAMES' }, { id: entryId, revision: -1n, onBehalf: true }),
  }
}

/** What comes from a list that was published elsewhere has no novelty left to lose. */
export function waysOfOffer(core: Core, { parkId, conferenceId }: Ground, { source, sourceId }: Row, content: OfferContent): Ways {
  const actor = () => importIn(parkId, core)
  const { id, commandId } = creationOf(draftOffer, parkId, source, sourceId)
  const offerId = OfferId.parse(id)
  const revise = (leadsTo: ThingStage): Step => ({
    leadsTo, revises: true, ask: (revision) => ask(core, actor(), reviseOffer, { offerId, content, acknowledgesNoveltyLoss: true }, { id, revision, onBehalf: true }),
  })
  const publish: Step = {
    leadsTo: 'PUBLISHED', ask: (revision) => ask(core, actor(), publishOffer, { offerId, declarations, acknowledgesNoveltyLoss: true }, { id, revision, onBehalf: true }),
  }
  return {
    category: 'offer', id,
    draft: (input) => core.handle(draftOffer, { ...input, content }, { actor: actor(), commandId, onBehalf }),
    next(stage, differs) {
      switch (stage) {
        case 'DRAFT': return differs ? revise('DRAFT') : publish
        case 'PUBLISHED': return differs ? revise('PUBLISHED') : undefined
        case 'SUBMITTED': // the stages of needs
        case 'READY':
        case 'REJECTED':
        case 'WITHDRAWN':
        case 'EXPIRED':
        case 'FULFILLED': return undefined
        default: return impossible(stage)
      }
    },
    enter: (entryId) => ask(core, actor(), enterOffer, { conferenceId, offerId, showOnBoard: 'NAMES' }, { id: entryId, revision: -1n, onBehalf: true }),
  }
}
