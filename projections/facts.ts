import type { DatabaseSync } from 'node:sqlite'
import { mayBeAbroad } from '../schema/events/region.ts'
import { RegisterCode } from '../schema/events/organizations.ts'
import { ConferenceId } from '../schema/events/ids.ts'
import { ExportControlStanding, NeedKind, OfferKind, OrganizationKind, ReviewStage, ShowOnBoard, Side, ThingStage, Visibility } from '../schema/events/vocabulary.ts'
import type { ConferenceFacts, Dealing, Facts, OrganizationFacts, ThingFacts } from '../services/facts.ts'
import { organizationStatuses } from '../services/identity/actor.ts'
import { contactRowsOf } from './contactRows.ts'
import { partingOf } from './personRows.ts'
import { responseRowsOf } from './responseRows.ts'
import { survivorsOf } from './survivors.ts'
import { onBehalfRowsOf } from './onBehalfRows.ts'
import { flag, optionalText, optionalWord, text, texts, word, type Row } from './columns.ts'

/** Whose stream could not be read to its end gives nobody a right any longer. */
const read = (table: string): string => `NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = ${table}.id)`

/** Facts as this connection sees them now; each question is one seek. */
export function factsOf(database: DatabaseSync): Omit<Facts, 'picksFor' | 'suggestion'> {
  const organization = database.prepare('SELECT kind, status, parkId, unclaimed, adopted FROM organization WHERE id = ?')
  const thing = database.prepare('SELECT id, side, kind, organizationId, stage, reviewStage, visibility, anonymous, hiddenFrom, wasPublished, reviewingParkId, leftToOperator, enteringParkId, exportControl, duplicateOf FROM thing WHERE id = ?')
  const conference = database.prepare('SELECT parkId, stage, boardOpen FROM conference WHERE id = ?')
  const registered = database.prepare(`SELECT 1 FROM registration WHERE conferenceId = ? AND organizationId = ? AND stands = 1 AND ${read('registration')}`)
  const belongs = database.prepare('SELECT 1 FROM member WHERE personId = ? AND organizationId = ?')
  const entries = database.prepare(`
    SELECT entry.id, entry.conferenceId, entry.showOnBoard, conference.parkId, conference.boardOpen
    FROM entry JOIN conference ON conference.id = entry.conferenceId WHERE entry.thingId = ? AND entry.stands = 1 AND ${read('entry')} ORDER BY entry.conferenceId`)
  const dealing = database.prepare(`
    SELECT max(reached NOT IN ('SUGGESTED', 'INTERESTED')) AS mutual, max(addressed) AS addressed FROM (
      SELECT reached, offerInterest OR (needInterest AND NOT needDeclined) AS addressed FROM match WHERE needId = ?1 AND offerOrganizationId = ?2 AND ${read('match')}
      UNION ALL
      SELECT reached, needInterest OR (offerInterest AND NOT offerDeclined) AS addressed FROM match WHERE offerId = ?1 AND needOrganizationId = ?2 AND ${read('match')}
    )`)
  const counterparts = database.prepare(`
    SELECT DISTINCT organization.id FROM (
      SELECT offerOrganizationId AS organizationId FROM match WHERE needId = ?1 UNION SELECT needOrganizationId FROM match WHERE offerId = ?1
    ) AS other JOIN organization ON organization.id = other.organizationId WHERE organization.parkId = ?2 ORDER BY organization.id`)
  const mutual = database.prepare(`SELECT 1 FROM match WHERE needId = ? AND offerId = ? AND reached NOT IN ('SUGGESTED', 'INTERESTED') AND ${read('match')}`)
  const holder = database.prepare(`SELECT id FROM organization WHERE status = 'VERIFIED' AND codeScheme = ? AND codeValue = ? AND ${read('organization')}`)
  const waives = database.prepare('SELECT 1 FROM organization WHERE id = ? AND requiresReview = 0')
  const responses = responseRowsOf(database)
  const contacts = contactRowsOf(database)
  const doneOnBehalf = onBehalfRowsOf(database)
  const code = database.prepare('SELECT codeScheme, codeValue FROM organization WHERE id = ?')
  const disclosures = database.prepare(`
    SELECT disclosure.id, disclosure.organizationId, disclosure.expiresOn FROM acceptance JOIN disclosure ON disclosure.id = acceptance.disclosureId
    WHERE acceptance.personId = ? AND disclosure.thingId = ? AND disclosure.revoked = 0 ORDER BY disclosure.id`)
  const mayGoAbroad = database.prepare(`SELECT 1 FROM thing WHERE id = ? AND exportControl IN ('NO', 'CLEARED')`)
  const where = database.prepare('SELECT region, codeScheme, codeValue FROM organization WHERE id = ?')
  const parked = database.prepare('SELECT 1 FROM parked WHERE id = ?')
  return {
    organization: (id) => map(organization.get(id), organizationFacts),
    thing: (id) => map(thing.get(id), thingFacts),
    conference: (id) => map(conference.get(id), conferenceFacts),
    registered: (conferenceId, organizationId) => registered.get(conferenceId, organizationId) !== undefined,
    belongs: (personId, organizationId) => belongs.get(personId, organizationId) !== undefined,
    entriesOf: (thingId) => entries.all(thingId).map((row) => ({
      entryId: text(row, 'id'), conferenceId: ConferenceId.parse(row['conferenceId']), parkId: text(row, 'parkId'), boardOpen: flag(row, 'boardOpen'),
      showOnBoard: word(row, 'showOnBoard', ShowOnBoard),
    })),
    dealing(thingId, organizationId): Dealing | undefined {
      const row = dealing.get(thingId, organizationId)
      if (row?.['mutual'] === 1) return 'MUTUAL'
      return row?.['addressed'] === 1 ? 'ONE_SIDED' : undefined
    },
    counterpartsOf: (thingId, parkId) => counterparts.all(thingId, parkId).map((row) => text(row, 'id')),
    waivesReview: (parkId) => waives.get(parkId) !== undefined,
    becameMutual: (needId, offerId) => mutual.get(needId, offerId) !== undefined,
    holderOf: ({ scheme, value }) => map(holder.get(scheme, value), (row) => text(row, 'id')),
    disclosuresTo: (personId, thingId) => disclosures.all(personId, thingId).map((row) => ({
      disclosureId: text(row, 'id'), organizationId: text(row, 'organizationId'), expiresOn: text(row, 'expiresOn'),
    })),
    exportBarred(thingId, organizationId) {
      if (mayGoAbroad.get(thingId) !== undefined) return false
      const organization = where.get(organizationId)
      return organization === undefined || mayBeAbroad({ region: optionalText(organization, 'region'), code: codeIn(organization) })
    },
    responsesTo: (thingId, organizationId) => responses.openTo(thingId, organizationId),
    undeclared: (thingId) => responses.undeclared(thingId),
    contactsOf: (thingId) => contacts.ofThing(thingId),
    onBehalf(thingId, organizationId) {
      const row = doneOnBehalf.ofThing(thingId, organizationId)
      return { acts: row?.acts ?? 0, contested: row?.state === 'CONTESTED' }
    },
    codeOf: (organizationId) => map(code.get(organizationId), codeIn),
    survivors: survivorsOf(database),
    parked: (id) => parked.get(id) !== undefined,
    parting: partingOf(database),
  }
}

const map = <Result>(row: Row | undefined, read: (row: Row) => Result): Result | undefined => (row === undefined ? undefined : read(row))

export const organizationFacts = (row: Row): OrganizationFacts => ({
  kind: word(row, 'kind', OrganizationKind), status: word(row, 'status', organizationStatuses), parkId: optionalText(row, 'parkId'), unclaimed: flag(row, 'unclaimed'),
  adopted: flag(row, 'adopted'),
})

export const conferenceFacts = (row: Row): ConferenceFacts => ({
  parkId: text(row, 'parkId'), stage: word(row, 'stage', { options: ['DRAFT', 'ANNOUNCED', 'ARCHIVED'] }), boardOpen: flag(row, 'boardOpen'),
})

export function thingFacts(row: Row): ThingFacts {
  const common = {
    id: text(row, 'id'), organizationId: text(row, 'organizationId'), stage: word(row, 'stage', ThingStage), reviewStage: optionalWord(row, 'reviewStage', ReviewStage), visibility: word(row, 'visibility', Visibility),
    anonymous: flag(row, 'anonymous'), hiddenFrom: texts(row, 'hiddenFrom'), wasPublished: flag(row, 'wasPublished'), reviewingParkId: optionalText(row, 'reviewingParkId'), leftToOperator: flag(row, 'leftToOperator'),
    enteringParkId: optionalText(row, 'enteringParkId'), exportControl: word(row, 'exportControl', ExportControlStanding),
  }
  return word(row, 'side', Side) === 'NEED'
    ? { ...common, side: 'NEED', kind: optionalWord(row, 'kind', NeedKind), duplicateOf: optionalText(row, 'duplicateOf') }
    : { ...common, side: 'OFFER', kind: optionalWord(row, 'kind', OfferKind) }
}

export function codeIn(row: Row): RegisterCode | undefined {
  const scheme = optionalWord(row, 'codeScheme', RegisterCode.shape.scheme)
  return scheme === undefined ? undefined : { scheme, value: text(row, 'codeValue') }
}
