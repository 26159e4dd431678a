import { z } from 'zod'

/** A region as events hold it: the form alone, so that what was once written stays readable. */
export const RegionOfOld = z.string().regex(/^(\d{6}|[A-Z]{2})$/)

/** The first two digits of district codes, by GB/T 2260. */
const provinces: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
)
/** ISO 3166-1, alpha-2. */
const countries: ReadonlySet<string> = new Set((
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW '
  + 'CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO '
  + 'IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ '
  + 'NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY '
  + 'SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' '))

/** Where something is, as it may be written today: a district code by GB/T 2260, or a country by ISO 3166-1. */
export const Region = RegionOfOld.refine((code) => provinces.has(code.slice(0, 2)) || countries.has(code), { error: 'REGION_UNKNOWN' })

/**
 * Whether an organisation may lie outside mainland China: by where it says that it is, else by the register whose code it has; what says neither may be anywhere.
 * What may not go abroad does not go there, be it details under export control or a person's name.
 */
export const mayBeAbroad = ({ region, code }: { readonly region?: string | undefined; readonly code?: { readonly scheme: string } | undefined }): boolean =>
  region === undefined ? code?.scheme !== 'USCC' : !isInMainland(region)
const isInMainland = (code: string): boolean => code === 'CN' || (/^\d/.test(code) && !['71', '81', '82'].includes(code.slice(0, 2)))
