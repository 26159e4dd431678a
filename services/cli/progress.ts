import { say, texts } from './texts.ts'

const steps = 20

/** Tells a terminal how far something came, in steps; nothing where nobody looks. */
export function progressInSteps(): (position: bigint, head: bigint) => void {
  let told = 0
  return (position, head) => {
    const share = head === 0n ? steps : Math.floor((Number(position) / Number(head)) * steps)
    if (share <= told || !process.stderr.isTTY) return
    told = share
    console.error(`${Math.round((share / steps) * 100)} %`)
  }
}

const often = 10_000

/** Tells a terminal how many events there are so far; nothing where nobody looks. */
export function progressInEvents(): (events: number) => void {
  let told = 0
  return (events) => {
    if (events - told < often || !process.stderr.isTTY) return
    told = events
    console.error(say(texts.log.soFar, { events }))
  }
}
