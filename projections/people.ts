import { PersonErased } from '../schema/events/people.ts'
import { on, type ReadModel } from './readModel.ts'

/** Who was erased: nothing but ids. */
export const people: ReadModel = {
  name: 'people',
  version: 1,
  tables: 'CREATE TABLE erased (personId TEXT PRIMARY KEY) STRICT',
  handlers(database) {
    const erase = database.prepare('INSERT OR IGNORE INTO erased (personId) VALUES (?)')
    return [on(PersonErased, ({ personId }) => erase.run(personId))]
  },
}
