import { makeExecutableSchema } from '@graphql-tools/schema'
import { listen } from '../../services/api/listener.ts'
import { loggerAt } from '../../services/api/logger.ts'
import { startServer } from '../../services/api/server.ts'
import { readConfig } from '../../services/config.ts'
import { openCore } from '../../services/core.ts'
import { authenticationOf } from '../../services/identity/authentication.ts'
import { openOffice } from '../../services/office/office.ts'

/** An API as a process of its own, so that all it writes can be read. It tells its parent its address by message. */
const config = readConfig(process.env)
const clock = () => new Date()
const listener = await listen(config)
const office = await openOffice({ ...config.office, clock })
await startServer({
  listener, config, office, clock, routes: [], ready: () => 'ready',
  logger: loggerAt(config.logLevel),
  core: await openCore({ dataFolder: config.dataFolder, clock }),
  authentication: await authenticationOf({ office, publicUrl: listener.publicUrl, secret: config.secret ?? '', clock }),
  schema: makeExecutableSchema({
    typeDefs: 'type Query { broken(text: String): String, greeting: String! }',
    resolvers: { Query: { broken: (_parent, { text }: { text: string }) => { throw new Error(text) }, greeting: () => 'Hello' } },
  }),
})
process.send?.({ url: listener.url })
