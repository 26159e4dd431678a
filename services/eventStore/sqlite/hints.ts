import { BroadcastChannel } from 'node:worker_threads'

/** Where the writer of a log says to every reader in the process, whatever its thread, that there is more. */
export function hintsOf(epoch: string): BroadcastChannel {
  const channel = new BroadcastChannel(`log-${epoch}`)
  channel.unref()
  return channel
}
