import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A wire to a server that can be cut: who comes by it is turned away, and who is on it loses the line. */
export async function wireTo(url: string) {
  const { hostname, port } = new URL(url)
  const open = new Set<Socket>()
  let cut = false
  const server = createServer((near) => {
    near.on('error', () => {})
    if (cut) return near.destroy()
    const far = connect(Number(port), hostname)
    for (const [end, peer] of [[near, far], [far, near]] as const) {
      open.add(end)
      end.on('error', () => {})
      end.once('close', () => { open.delete(end); peer.destroy() })
    }
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  onTestFinished(() => { server.close(); for (const socket of open) socket.destroy() })
  const address = server.address()
  const through = new URL(url)
  through.port = String(typeof address === 'object' ? address?.port : '')
  return {
    url: through.href,
    cut() {
      cut = true
      for (const socket of open) socket.destroy()
    },
    mend() { cut = false },
    /** Takes everything and passes nothing on, as a network that drops packets. */
    silence() { for (const socket of open) socket.pause().unpipe() },
  }
}
