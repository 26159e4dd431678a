/** How near an offer's region is to a need's: within it, or it within the offer's; else in the same city, or the same province. */
export type Nearness = 'WITHIN' | 'CITY' | 'PROVINCE'

export function nearness(need: string, offer: string): Nearness | undefined {
  if (lies(offer, need) || lies(need, offer)) return 'WITHIN'
  if (!isDistrict(need) || !isDistrict(offer)) return undefined
  return need.slice(0, 4) === offer.slice(0, 4) ? 'CITY' : need.slice(0, 2) === offer.slice(0, 2) ? 'PROVINCE' : undefined
}

/** Whether a region lies in another, or is it. Codes of GB/T 2260 name province, city and district by two digits each; what ends in zeros is the whole. */
export function lies(region: string, within: string): boolean {
  if (region === within) return true
  if (!isDistrict(region)) return false
  return within === 'CN' ? !beyondMainland.has(region.slice(0, 2)) : isDistrict(within) && region.startsWith(within.replace(/(00){1,2}$/, ''))
}

const isDistrict = (code: string): boolean => /^\d{6}$/.test(code)
/** They have country codes of their own. */
const beyondMainland: ReadonlySet<string> = new Set(['71', '81', '82'])
