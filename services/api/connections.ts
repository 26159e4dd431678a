import { z } from 'zod'
import { TopLevel } from './errors.ts'

/** Relay connections: cursors name a place in the order, so they stay true while things are added. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
  /** Counted only where it is asked for: what the viewer may see. */
  totalCount(): number
}
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}
export const mostOnPage = 100

/** Reads a stretch of candidates in order after a key; fewer than `most` means that there are no more. */
export type ReadStretch<Key, Candidate> = (after: Key | undefined, most: number) => readonly { readonly key: Key; readonly candidate: Candidate }[]

interface Paging<Key, Candidate, Node> {
  readonly page: PageArguments
  readonly key: z.ZodType<Key>
  readonly read: ReadStretch<Key, Candidate>
  /** What the viewer may see of a candidate; `null` is nothing. */
  see(candidate: Candidate): Node | null
  /** Where seeing costs more than telling whether there is something to see. */
  sees?(candidate: Candidate): boolean
}
const stretch = 500

/** @throws BAD_USER_INPUT for a page size out of range or a cursor that is none of ours. */
export function connectionOf<Key, Candidate, Node>({ page, key, read, see, sees }: Paging<Key, Candidate, Node>): Connection<Node> {
  const first = page.first ?? 20
  if (first < 1 || first > mostOnPage) throw new TopLevel('PAGE_SIZE')
  const after = page.after === undefined || page.after === null ? undefined : decodeCursor(page.after, key)
  const edges: { cursor: string; node: Node }[] = []
  for (const { key: at, candidate } of candidates(read, after)) {
    const node = see(candidate)
    if (node === null) continue
    edges.push({ cursor: encodeCursor(at), node })
    if (edges.length > first) break
  }
  const shown = edges.slice(0, first)
  return {
    edges: shown,
    nodes: shown.map(({ node }) => node),
    pageInfo: {
      hasNextPage: edges.length > first, hasPreviousPage: after !== undefined,
      startCursor: shown[0]?.cursor ?? null, endCursor: shown.at(-1)?.cursor ?? null,
    },
    totalCount() {
      let count = 0
      for (const { candidate } of candidates(read, undefined)) if (sees === undefined ? see(candidate) !== null : sees(candidate)) count++
      return count
    },
  }
}

/** The connection of a list that is already at hand, such as a ranking. */
export const connectionOfList = <Node>(page: PageArguments, nodes: readonly Node[]): Connection<Node> =>
  connectionOf({
    page,
    key: z.int().nonnegative(),
    read: (after, most) => nodes.slice((after ?? -1) + 1, (after ?? -1) + 1 + most).map((candidate, index) => ({ key: (after ?? -1) + 1 + index, candidate })),
    see: (candidate) => candidate,
  })

function* candidates<Key, Candidate>(read: ReadStretch<Key, Candidate>, after: Key | undefined) {
  for (let from = after; ;) {
    const found = read(from, stretch)
    yield* found
    if (found.length < stretch) return
    from = found.at(-1)?.key
  }
}

const encodeCursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url')

function decodeCursor<Key>(cursor: string, key: z.ZodType<Key>): Key {
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new TopLevel('CURSOR_INVALID')
  }
}
