import { eventDefinitions } from '../schema/events/events.ts'
import { on, type ReadModel } from './readModel.ts'

/** Every stream with what its id names and how far it came; and which position each past second ended at. */
export const streams: ReadModel = {
  name: 'streams',
  version: 1,
  tables: `
    CREATE TABLE stream (id TEXT NOT NULL, category TEXT NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (id, category)) STRICT;
    CREATE TABLE moment (second INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT`,
  handlers(database) {
    const advance = database.prepare(`
      INSERT INTO stream (id, category, revision) VALUES (?, ?, ?)
      ON CONFLICT (id, category) DO UPDATE SET revision = excluded.revision`)
    // The running maximum: a clock that was set back makes no second come twice.
    const mark = database.prepare(`
      INSERT INTO moment (second, position) VALUES (max(?, coalesce((SELECT max(second) FROM moment), 0)), ?)
      ON CONFLICT (second) DO UPDATE SET position = excluded.position`)
    return eventDefinitions.map((definition) => on(definition, (_, { stream, revision, position, metadata }) => {
      const dash = stream.indexOf('-')
      advance.run(stream.slice(dash + 1), stream.slice(0, dash), revision)
      mark.run(Math.floor(Date.parse(metadata.at) / 1_000), position)
    }))
  },
}
