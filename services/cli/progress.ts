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

/** Tell a terminal how many there are so far; nothing where nobody looks. */
export const progressInEvents = () => progressOf((events) => say(texts.log.soFar, { events }))
export const progressInRows = () => progressOf((rows) => say(texts.office.soFar, { rows }))

function progressOf(words: (count: number) => string): (count: number) => void {
  let told = 0
  return (count) => {
    if (count - told < often || !process.stderr.isTTY) return
    told = count
    console.error(words(count))
  }
}
