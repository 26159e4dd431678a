import { EventStoreDouble } from '../../tests/support/eventStoreDouble/eventStoreDouble.ts'

/** The double of EventStoreDB as a process of its own, so that it takes no time from whoever is measured. It tells its parent how it is reached, and ends with it. */
const double = new EventStoreDouble()
await double.start()
process.on('disconnect', () => process.exit())
process.send?.({ connectionString: double.connectionString() })
