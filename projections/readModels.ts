import { createHash } from 'node:crypto'
import { eventDefinitions } from '../schema/events/events.ts'
import { board } from './board.ts'
import { boardSight } from './boardSight.ts'
import { conferences } from './conferences.ts'
import { disclosures } from './disclosures.ts'
import { dossiers } from './dossiers.ts'
import { engagements } from './engagements.ts'
import { contacts } from './contacts.ts'
import { history } from './history.ts'
import { labels } from './labels.ts'
import { matches } from './matches.ts'
import { onBehalf } from './onBehalf.ts'
import { organizations } from './organizations.ts'
import { bookkeeping } from './projector.ts'
import { reviews } from './reviews.ts'
import { people } from './people.ts'
import type { ReadModel } from './readModel.ts'
import { renderings } from './renderings.ts'
import { responses } from './responses.ts'
import { streams } from './streams.ts'
import { things } from './things.ts'
import { units } from './units.ts'
import { tokens } from './tokens.ts'
import { waiting } from './waiting.ts'

/** All read models of a node, in the order in which they see each event. */
export const readModels: readonly ReadModel[] = [streams, organizations, people, contacts, onBehalf, units, things, renderings, responses, dossiers, reviews, disclosures, engagements, conferences, matches, labels, waiting, board, boardSight, history, tokens]

/** Names what these rows are made of: another set of models, tables or event versions is another generation, with a file of its own. */
export const generationOf = (models: readonly ReadModel[]): string =>
  createHash('sha256')
    .update(JSON.stringify([bookkeeping, models.map(({ name, version, tables }) => [name, version, tables]), eventDefinitions.map(({ type, version }) => [type, version])]))
    .digest('hex')
    .slice(0, 16)
