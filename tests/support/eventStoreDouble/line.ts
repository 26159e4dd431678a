import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** The line between clients and a node: it can be cut, stay silent, or be gone, while the node behind it lives on. */
export class Line {
  readonly #server: Server
  readonly #ends = new Set<Socket>()
  #silent = false
  #refusing = false
  #port = 0
  /** Where the node behind it listens. */
  to = 0

  constructor() {
    this.#server = createServer((near) => {
      if (this.#refusing) return near.resetAndDestroy()
      const far = connect(this.to, '127.0.0.1')
      for (const [end, other] of [[near, far], [far, near]] as const) {
        this.#ends.add(end)
        end.setNoDelay(true)
        end.on('data', (bytes) => { if (!this.#silent) other.write(bytes) })
        end.on('error', () => other.destroy())
        end.on('close', () => {
          this.#ends.delete(end)
          if (!this.#silent) other.destroy()
        })
      }
    })
  }

  get port(): number { return this.#port }

  /** Takes connections, at a port that stays the same. */
  async open(): Promise<void> {
    this.#silent = false
    this.#refusing = false
    if (this.#server.listening) return
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = portOf(this.#server)
  }
  /** Breaks every connection; new ones are taken. */
  cut(): void {
    for (const end of this.#ends) end.destroy()
  }
  /** Breaks every connection, and takes no more until it is opened again. The port is kept, so that nobody else gets it. */
  refuse(): void {
    this.#refusing = true
    this.cut()
  }
  close(): void {
    this.#server.close()
    this.cut()
  }
  /** Takes everything and gives nothing on, as a firewall does that drops packets. What was sent meanwhile is lost with its connections. */
  silence(): void {
    this.#silent = true
  }
  speak(): void {
    this.#silent = false
    this.cut()
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port.')
  return address.port
}
