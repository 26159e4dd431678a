/** What one operation may hold, over HTTP and WebSocket alike. Each bounds the work before the next step begins. */
export const operationLimits = {
  /** Lexical tokens of a document. The full introspection query has 190. */
  tokens: 2_000,
  /** Levels of fields, fragments resolved. The full introspection query has 15. */
  depth: 16,
  /** Fields and fragments in one selection: validation compares each with each. */
  selections: 100,
  aliases: 20,
  directives: 40,
  /** Definitions of fragments. */
  fragments: 40,
  /** Fields at the root of a query, fragments resolved. */
  rootFields: 20,
  /** Fields at the root of a mutation, each of which is a command. */
  commands: 5,
  /** Questions about the schema itself in one document. */
  introspections: 2,
  /** Objects that an answer may hold, counted from page sizes before anything runs. */
  cost: 10_000,
} as const
export type OperationLimit = keyof typeof operationLimits

/** Bytes, milliseconds and counts of HTTP. */
export const transportLimits = {
  /** Bytes of a JSON body. */
  body: 256 * 1024,
  /** GraphQL requests a minute from one person, or from one address of people who are not signed in. */
  requestsPerMinute: 600,
  /** The same by one personal token. */
  requestsPerMinuteByToken: 300,
  /** Files a minute from one person, and at once from all. */
  uploadsPerMinute: 30,
  uploadsAtOnce: 8,
  /** Files of one person that wait to be attached. */
  uploadsWaiting: 30,
  /** Milliseconds that one file may take to come. */
  upload: 25_000,
  /** Milliseconds that a request waits for the position in `X-Hub-Position`. */
  position: 1_000,
  /** Milliseconds that a proxy gets to learn that the hub stops, and that the last answers may take. */
  balancer: 5_000,
  lastAnswers: 5_000,
} as const

/** Bytes, milliseconds and counts of WebSockets. */
export const socketLimits = {
  /** Bytes of one message from a client. */
  message: 64 * 1024,
  /** Milliseconds from connecting to `connection_init`. */
  initialization: 3_000,
  subscriptions: 20,
  /** Messages a minute from one socket. */
  messagesPerMinute: 600,
  /** Sockets of one person. */
  socketsPerPerson: 20,
  /** Sockets of all who are not signed in behind one address. */
  socketsPerAddress: 50,
  /** Sockets of one node. */
  sockets: 20_000,
  /** Bytes that may wait for a reader, and for how many milliseconds; above the most it is cut off at once. */
  waiting: 1024 * 1024,
  waitingFor: 10_000,
  mostWaiting: 8 * 1024 * 1024,
  /** Milliseconds between two looks at all sockets: for slow readers, and for sessions that ended on another node. */
  look: 1_000,
  sessions: 2_000,
  /** Milliseconds after which sockets of people whose sessions can't be asked for are closed: nobody keeps a right that may have ended. */
  sessionsUnknown: 30_000,
  /** Milliseconds between two pings of one socket; who has not answered by the next is gone. */
  ping: 12_000,
  /** Milliseconds over which sockets are closed when the hub stops. */
  drain: 10_000,
} as const

export type Limits = { readonly [Name in keyof (typeof transportLimits & typeof socketLimits)]: number }
export const limits: Limits = { ...transportLimits, ...socketLimits }
