import { eventStoreContract } from '../../contract/eventStore.ts'
import { eventStoreInMemory, LogInMemory } from '../../support/eventStoreInMemory.ts'

eventStoreContract('The store in memory', async () => {
  const log = new LogInMemory()
  const store = eventStoreInMemory(log)
  return {
    store,
    reopen: async () => {
      await store.close()
      return eventStoreInMemory(log)
    },
    dispose: () => store.close(),
  }
})
