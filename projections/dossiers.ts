import { AttachmentDetached, ConfidentialDetailWritten, FileAttached, LinkAttached } from '../schema/events/dossiers.ts'
import { on, type ReadModel } from './readModel.ts'

/** What goes with needs and offers: which files and links are attached, and every revision of confidential details. Contents are in the vault alone. */
export const dossiers: ReadModel = {
  name: 'dossiers',
  version: 1,
  tables: `
    CREATE TABLE attachment (
      id TEXT NOT NULL, thingId TEXT NOT NULL, kind TEXT NOT NULL, confidential INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (id, thingId)
    ) STRICT;
    CREATE INDEX attachmentByThing ON attachment (thingId, position);
    CREATE TABLE confidentialDetail (id TEXT PRIMARY KEY, thingId TEXT NOT NULL, position INTEGER NOT NULL, writtenAt TEXT NOT NULL) STRICT;
    CREATE INDEX confidentialDetailByThing ON confidentialDetail (thingId, position)`,
  handlers(database) {
    const attach = database.prepare('INSERT INTO attachment (id, thingId, kind, confidential, position) VALUES (?, ?, ?, ?, ?)')
    const detach = database.prepare('DELETE FROM attachment WHERE id = ? AND thingId = ?')
    const write = database.prepare('INSERT INTO confidentialDetail (id, thingId, position, writtenAt) VALUES (?, ?, ?, ?)')
    return [
      on(FileAttached, ({ thingId, attachmentId, confidential }, { position }) => attach.run(attachmentId, thingId, 'FILE', confidential ? 1 : 0, position)),
      on(LinkAttached, ({ thingId, attachmentId }, { position }) => attach.run(attachmentId, thingId, 'LINK', 0, position)),
      on(AttachmentDetached, ({ thingId, attachmentId }) => detach.run(attachmentId, thingId)),
      on(ConfidentialDetailWritten, ({ thingId, detailId }, { position, metadata }) => write.run(detailId, thingId, position, metadata.at)),
    ]
  },
}
