import { readFileSync } from 'node:fs'
import { Accounts } from './accounts.ts'
import { EventStoreNode, type Certificate, type Shared } from './eventStoreNode.ts'
import { Memory } from './memory.ts'

/**
 * A double of EventStoreDB for tests: the real client speaks with it over real gRPC, its events are kept in memory.
 * It does what a server was seen to do, and fails on demand. Several nodes are a cluster with one memory.
 */
export class EventStoreDouble {
  readonly memory = new Memory()
  readonly accounts = new Accounts(this.memory)
  readonly nodes: readonly EventStoreNode[]
  #leader: EventStoreNode | undefined

  constructor({ nodes = 1, certificate }: { readonly nodes?: number; readonly certificate?: Certificate } = {}) {
    const shared: Shared = {
      memory: this.memory, accounts: this.accounts,
      leader: () => this.#leader?.port,
      members: () => this.nodes.map((node) => ({ port: node.port, leads: node === this.#leader, alive: node.alive })),
    }
    this.nodes = Array.from({ length: nodes }, () => new EventStoreNode(shared, certificate))
    this.#leader = this.nodes[0]
  }

  async start(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.start()))
  }
  /** Is gone, and can be started again at the same ports. */
  kill(): void {
    for (const node of this.nodes) node.kill()
  }
  close(): void {
    for (const node of this.nodes) node.close()
  }

  /** Nobody leads until somebody is elected. */
  elect(leader: EventStoreNode | undefined): void {
    this.#leader = leader
  }

  get node(): EventStoreNode {
    const [node] = this.nodes
    if (node === undefined) throw new Error('The double has no node.')
    return node
  }

  /** How a client reaches it. */
  connectionString({ account, options = 'tls=false' }: { readonly account?: string; readonly options?: string } = {}): string {
    const hosts = this.nodes.map(({ port }) => `localhost:${port}`).join(',')
    return `esdb://${account === undefined ? '' : `${account}@`}${hosts}?${options}`
  }
}

/** A certificate for 127.0.0.1 and localhost that is its own authority, made by `fixtures/makeCertificate.sh` and good for a hundred years. */
export const certificateFile = new URL('./fixtures/certificate.pem', import.meta.url)
export const testCertificate = (): Certificate => ({ certificate: readFileSync(certificateFile), key: readFileSync(new URL('./fixtures/key.pem', import.meta.url)) })
