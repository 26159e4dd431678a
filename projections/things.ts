import type { DatabaseSync } from 'node:sqlite'
import type { Metadata } from '../schema/events/event.ts'
import { stageAfterReview, type ExportControlStanding, type Origin, type ReviewStage } from '../schema/events/vocabulary.ts'
import {
  NeedDrafted, NeedExpired, NeedExportControlCleared, NeedFulfilled, NeedPublished, NeedReopened, NeedReviewed, NeedRevised, NeedSubmitted, NeedTexts, NeedWithdrawn, ReviewerAssigned, type NeedContent,
} from '../schema/events/needs.ts'
import { OfferDrafted, OfferExpired, OfferExportControlCleared, OfferPublished, OfferReopened, OfferRevised, OfferTexts, OfferWithdrawn, type OfferContent } from '../schema/events/offers.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { digestOf } from '../services/commands/keys.ts'
import { on, type ReadModel } from './readModel.ts'

/** Needs and offers as they are now, in one table: whatever is listed, searched, matched or entered is one of the two. */
export const things: ReadModel = {
  name: 'things',
  version: 9,
  tables: `
    CREATE TABLE thing (
      id TEXT PRIMARY KEY, side TEXT NOT NULL, organizationId TEXT NOT NULL, enteringParkId TEXT, reviewingParkId TEXT, leftToOperator INTEGER NOT NULL DEFAULT 0, conferenceId TEXT,
      stage TEXT NOT NULL, reviewStage TEXT, kind TEXT, title TEXT NOT NULL, visibility TEXT NOT NULL, anonymous INTEGER NOT NULL, hiddenFrom TEXT, openUntil TEXT,
      content TEXT NOT NULL, textsDigest TEXT NOT NULL, source TEXT, origin TEXT NOT NULL, review TEXT, duplicateOf TEXT, wasPublished INTEGER NOT NULL, exportControl TEXT NOT NULL DEFAULT 'UNKNOWN', draftedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX thingByDraft ON thing (side, draftedAt, id);
    CREATE INDEX thingByOwner ON thing (organizationId, side);
    CREATE INDEX thingByLastDay ON thing (openUntil, id) WHERE stage = 'PUBLISHED';
    CREATE INDEX thingToRefine ON thing (json_extract(review, '$.at')) WHERE coalesce(reviewStage, stage) = 'DRAFT' AND review IS NOT NULL;
    CREATE INDEX thingByReviewer ON thing (reviewingParkId, stage)`,
  handlers(database) {
    const table = thingTable(database)
    const submit = database.prepare(`UPDATE thing SET ${onItsWay(`'SUBMITTED'`)}, reviewingParkId = ?1, leftToOperator = ?1 IS NULL, conferenceId = ?2, exportControl = ?3 WHERE id = ?4`)
    const assign = database.prepare('UPDATE thing SET reviewingParkId = ? WHERE id = ?')
    const review = database.prepare(`
      UPDATE thing SET review = ?2, stage = iif(reviewStage IS NOT NULL, stage, iif(stage = 'PUBLISHED', 'WITHDRAWN', ?1)), reviewStage = iif(reviewStage IS NULL, NULL, ?1),
        duplicateOf = iif(stage = 'PUBLISHED' AND reviewStage IS NULL, ?3, NULL) WHERE id = ?4`)
    const move = database.prepare('UPDATE thing SET organizationId = ?2 WHERE organizationId = ?1')
    // Whom a content names stands in it as a whole text.
    const rename = database.prepare(`
      UPDATE thing SET content = replace(content, '"' || ?1 || '"', '"' || ?2 || '"'), hiddenFrom = replace(hiddenFrom, '"' || ?1 || '"', '"' || ?2 || '"')
      WHERE instr(content, '"' || ?1 || '"') > 0`)
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => {
        move.run(organizationId, intoOrganizationId)
        rename.run(organizationId, intoOrganizationId)
      }),
      on(NeedDrafted, ({ needId, ...drafted }, { metadata }) => table.draft(needId, 'NEED', drafted, NeedTexts, metadata)),
      on(NeedRevised, ({ needId, content }) => table.revise(needId, content, NeedTexts)),
      on(NeedSubmitted, ({ needId, parkId, conferenceId, declarations }) => submit.run(parkId ?? null, conferenceId ?? null, declarations.exportControl, needId)),
      on(ReviewerAssigned, ({ needId, parkId }) => assign.run(parkId, needId)),
      on(NeedReviewed, ({ needId, steward: _, ...said }, { metadata }) => review.run(stageAfterReview[said.verdict], JSON.stringify({ ...said, at: metadata.at }), said.duplicateOf ?? null, needId)),
      on(NeedExportControlCleared, ({ needId }) => table.standUnderExportControl(needId, 'CLEARED')),
      on(NeedPublished, ({ needId, forCounterpart }) => table.publish(needId, forCounterpart === true ? 'DRAFT' : null)),
      on(NeedWithdrawn, ({ needId }) => table.close(needId, 'WITHDRAWN')),
      on(NeedExpired, ({ needId }) => table.close(needId, 'EXPIRED')),
      on(NeedFulfilled, ({ needId }) => table.close(needId, 'FULFILLED')),
      on(NeedReopened, ({ needId, openUntil }) => table.reopen(needId, openUntil)),
      on(OfferDrafted, ({ offerId, ...drafted }, { metadata }) => table.draft(offerId, 'OFFER', drafted, OfferTexts, metadata)),
      on(OfferRevised, ({ offerId, content }) => table.revise(offerId, content, OfferTexts)),
      on(OfferPublished, ({ offerId, declarations }) => {
        table.publish(offerId, null)
        if (declarations !== undefined) table.standUnderExportControl(offerId, declarations.exportControl)
      }),
      on(OfferExportControlCleared, ({ offerId }) => table.standUnderExportControl(offerId, 'CLEARED')),
      on(OfferWithdrawn, ({ offerId }) => table.close(offerId, 'WITHDRAWN')),
      on(OfferExpired, ({ offerId }) => table.close(offerId, 'EXPIRED')),
      on(OfferReopened, ({ offerId, openUntil }) => table.reopen(offerId, openUntil)),
    ]
  },
}

/** An enquiry stands for its counterpart while it is on its way to more. */
const onItsWay = (stage: string): string => `stage = iif(reviewStage IS NULL, ${stage}, stage), reviewStage = iif(reviewStage IS NULL, NULL, ${stage})`

type Content = NeedContent | OfferContent
/** The part of a content that renderings say in other languages; its digest tells which of them are stale. */
type Texts = typeof NeedTexts | typeof OfferTexts
interface Drafted {
  readonly organizationId: string
  readonly enteringParkId?: string | undefined
  readonly content: Content
  readonly source?: unknown
  readonly answers?: string | undefined
  readonly enquiresAbout?: string | undefined
  readonly intake?: true | undefined
}
function originOf({ answers, enquiresAbout, intake }: Drafted, { onBehalf }: Metadata): Origin {
  if (answers !== undefined) return 'ANSWER'
  if (enquiresAbout !== undefined) return 'ENQUIRY'
  if (intake === true) return 'INTAKE'
  return onBehalf?.basis === 'IMPORT' ? 'IMPORT' : 'FORM'
}

/** What happens to needs and offers alike. */
function thingTable(database: DatabaseSync) {
  const draft = database.prepare(`
    INSERT INTO thing (id, side, organizationId, enteringParkId, stage, kind, title, visibility, anonymous, hiddenFrom, openUntil, content, textsDigest, source, origin, wasPublished, draftedAt)
    VALUES (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`)
  // What a review found ready has to be reviewed again, and what a park cleared under export control to be cleared again where it says something else.
  const revise = database.prepare(`
    UPDATE thing SET kind = ?, title = ?, visibility = iif(reviewStage IS NULL, ?, 'COUNTERPART'), anonymous = ?, hiddenFrom = ?, openUntil = ?, content = ?, textsDigest = ?, stage = iif(stage = 'READY', 'DRAFT', stage),
      reviewStage = iif(reviewStage = 'READY', 'DRAFT', reviewStage), exportControl = iif(exportControl = 'CLEARED' AND textsDigest <> ?, 'UNKNOWN', exportControl) WHERE id = ?`)
  const publish = database.prepare(`
    UPDATE thing SET stage = 'PUBLISHED', wasPublished = 1, reviewStage = ?1, visibility = iif(?1 IS NULL, content ->> '$.visibility', 'COUNTERPART') WHERE id = ?2`)
  const exportControl = database.prepare('UPDATE thing SET exportControl = ? WHERE id = ?')
  // What closes leaves its review.
  const close = database.prepare(`UPDATE thing SET stage = ?, reviewStage = iif(reviewStage IN ('SUBMITTED', 'READY'), 'DRAFT', reviewStage) WHERE id = ?`)
  const reopen = database.prepare(`
    UPDATE thing SET stage = iif(wasPublished, 'PUBLISHED', 'DRAFT'), duplicateOf = NULL, openUntil = ?1, content = json_set(content, '$.openUntil', ?1) WHERE id = ?2`)
  return {
    draft: (id: string, side: string, drafted: Drafted, texts: Texts, metadata: Metadata) => draft.run(
      id, side, drafted.organizationId, drafted.enteringParkId ?? null, ...columnsOf(drafted.content, texts), drafted.source === undefined ? null : JSON.stringify(drafted.source),
      originOf(drafted, metadata), metadata.at,
    ),
    revise: (id: string, content: Content, texts: Texts) => revise.run(...columnsOf(content, texts), digestOf(texts.parse(content)), id),
    publish: (id: string, reviewStage: ReviewStage | null) => publish.run(reviewStage, id),
    standUnderExportControl: (id: string, standing: ExportControlStanding) => exportControl.run(standing, id),
    close: (id: string, stage: 'WITHDRAWN' | 'EXPIRED' | 'FULFILLED') => close.run(stage, id),
    reopen: (id: string, openUntil: string) => reopen.run(openUntil, id),
  }
}

const columnsOf = (content: Content, texts: Texts) =>
  [
    content.kind ?? null, content.title, content.visibility, content.anonymous ? 1 : 0, content.hiddenFrom === undefined ? null : JSON.stringify(content.hiddenFrom),
    content.openUntil ?? null, JSON.stringify(content), digestOf(texts.parse(content)),
  ] as const
