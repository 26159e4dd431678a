import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import type { RequestHandler } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Admitted } from './admission.ts'
import type { Context } from './context.ts'
import { masked, type Masking } from './errors.ts'
import { positionHeader, positionNow } from './position.ts'

/** One request on its way through Apollo. */
export interface Running {
  readonly admitted: Admitted
  readonly context: Context
  readonly masking: Masking
}

/** Apollo, set so that nothing is left to `NODE_ENV` and nothing of it speaks to anybody but through us. */
export async function startApollo(schema: GraphQLSchema) {
  const running = new AsyncLocalStorage<Running>()
  const runningNow = () => {
    const now = running.getStore()
    if (now === undefined) throw new Error('Apollo ran a request that was not admitted.')
    return now
  }
  const apollo = new ApolloServer<Context>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // The document was parsed, held against the limits and validated before, with the same code as over WebSocket; Apollo takes it from here.
    documentStore: { get: async () => runningNow().admitted.document, set: async () => {}, delete: async () => {} },
    // Each error passes here, and is reported by its masking; Apollo's own lines would repeat its message.
    formatError: (_formatted, error) => masked(error, runningNow().masking),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    plugins: [ApolloServerPluginCacheControlDisabled(), carryingPosition],
  })
  await apollo.start()
  const middleware = expressMiddleware(apollo, { context: async () => runningNow().context })
  return {
    run: (request: Running): RequestHandler => (...exchange) => running.run(request, () => middleware(...exchange)),
    stop: () => apollo.stop(),
  }
}

/** An answer says where it began to be read; but a mutation's holds what it wrote, so it says where the node stands at its end. */
const carryingPosition: ApolloServerPlugin<Context> = {
  async requestDidStart() { return afterMutations },
}
const afterMutations: GraphQLRequestListener<Context> = {
  async willSendResponse({ operation, response, contextValue: { core } }) {
    if (operation?.operation === 'mutation') response.http.headers.set(positionHeader, positionNow(core))
  },
}
