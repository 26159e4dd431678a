import { z } from 'zod'
import { eventDefinitions } from '../schema/events/events.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { on, type ReadModel } from './readModel.ts'

/** What happened to each thing, line by line, with what the thing was after it: a line is told only where both that and today's sight allow. */
export const history: ReadModel = {
  name: 'history',
  version: 5,
  tables: `
    CREATE TABLE history (
      subjectId TEXT NOT NULL, position INTEGER NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, at TEXT NOT NULL,
      actorKind TEXT NOT NULL, actorId TEXT NOT NULL, actingFor TEXT, basis TEXT, stage TEXT, visibility TEXT, anonymous INTEGER, hiddenFrom TEXT,
      PRIMARY KEY (subjectId, position)
    ) STRICT`,
  handlers(database) {
    const after = database.prepare('SELECT stage, visibility, anonymous, hiddenFrom FROM thing WHERE id = ?')
    const write = database.prepare(`
      INSERT INTO history (subjectId, position, type, data, at, actorKind, actorId, actingFor, basis, stage, visibility, anonymous, hiddenFrom)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    const move = database.prepare('UPDATE history SET subjectId = ?2 WHERE subjectId = ?1')
    const lines = eventDefinitions.map((definition) => on(definition, (data, { position, stream, metadata: { at, actor, actingFor, onBehalf } }) => {
      const fields = Fields.parse(data)
      const told = JSON.stringify(toldOf(fields))
      for (const subjectId of subjectsOf(definition.type, fields, stream)) {
        const thing = after.get(subjectId)
        write.run(
          subjectId, position, definition.type, told, at, actor.kind, actor.id, actingFor ?? null, onBehalf?.basis ?? null,
          thing?.['stage'] ?? null, thing?.['visibility'] ?? null, thing?.['anonymous'] ?? null, thing?.['hiddenFrom'] ?? null,
        )
      }
    }))
    return [...lines, on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => move.run(organizationId, intoOrganizationId))]
  },
}

const Fields = z.record(z.string(), z.unknown())
type Fields = z.infer<typeof Fields>
const Content = z.object({ title: z.string() })

/** What sentences are made of; a whole need in each line would double the file. */
const notTold: ReadonlySet<string> = new Set(['belongings', 'source', 'declarations', 'acknowledgesNoveltyLoss', 'picks', 'suggestion', 'texts', 'ofDigest'])
const toldOf = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !notTold.has(field)).map(([field, value]) => [field, field === 'content' ? Content.parse(value) : value]))

/** A disclosure is part of the story of its need or offer. The stream's own thing; what is entered in a conference has that line in its own history too. */
function subjectsOf(type: string, { needId, offerId, thingId }: Fields, stream: string): readonly string[] {
  // A conference's numbers and a register's codes are nobody's story.
  if (type === 'NumberGiven' || type === 'CreditCodeClaimed' || type === 'CreditCodeReleased' || type === 'OperatorDismissalClaimed' || type === 'OperatorAppointmentClaimed' || type === 'MergeClaimed' || type === 'TextRedacted') return []
  if (stream.startsWith('disclosure-') && typeof thingId === 'string') return [thingId]
  const own = stream.slice(stream.indexOf('-') + 1)
  const entered = type === 'NeedEntered' ? needId : type === 'OfferEntered' ? offerId : undefined
  return typeof entered === 'string' ? [own, entered] : [own]
}
