import type { OrganizationKind, OrganizationSize } from '../../schema/events/vocabulary.ts'

/** What may be told of an organisation whose name is hidden. Absent is not told. */
export interface Mask {
  readonly kind?: OrganizationKind
  /** District code by GB/T 2260 with zeros for what is left out, or a country by ISO 3166-1. */
  readonly region?: string
  readonly size?: OrganizationSize
}

/** As many verified organisations must share all that is told together, or it would name one. */
export const enough = 5

/** What is known of an organisation whose name is hidden. */
export interface Masked {
  readonly kind: OrganizationKind
  readonly region?: string | undefined
  readonly size?: OrganizationSize | undefined
}

/** All that could be told of an organisation, from the most to the least: the kind is kept longest, then the region, each level of it, then the size. */
export function masksOf({ kind, region, size }: Masked): readonly Mask[] {
  const regions = [...(region === undefined ? [] : regionsAround(region)), undefined]
  const sizes = [...(size === undefined ? [] : [size]), undefined]
  return [kind, undefined].flatMap((told) => regions.flatMap((around) => sizes.map((large) => ({
    ...(told === undefined ? {} : { kind: told }), ...(around === undefined ? {} : { region: around }), ...(large === undefined ? {} : { size: large }),
  }))))
}

/** A district, its city, its province, its country. */
export function regionsAround(region: string): readonly string[] {
  if (!/^\d{6}$/.test(region)) return [region]
  return [...new Set([region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`]), 'CN']
}

/** The codes that lie within a region, as the first and the last of them. */
export function codesWithin(region: string): readonly [first: string, last: string] {
  if (region === 'CN') return ['000000', '999999']
  return [region, /^\d/.test(region) ? region.replace(/(?:00)+$/, '').padEnd(6, '9') : region]
}
