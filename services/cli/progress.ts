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
