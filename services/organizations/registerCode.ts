import type { RegisterCode } from '../../schema/events/organizations.ts'

const usccDigits = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Unified social credit code 统一社会信用代码, GB 32100-2015: whose register (never 0), which kind, six digits of the district,
 * nine characters of the organisation, and a check (weights 3^i modulo 31).
 */
function isUnifiedSocialCreditCode(code: string): boolean {
  if (!/^[1-9A-Z][0-9A-Z]\d{6}[0-9A-Z]{10}$/.test(code)) return false
  const values = [...code].map((digit) => usccDigits.indexOf(digit))
  if (values.includes(-1)) return false
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0)
  return (31 - (sum % 31)) % 31 === values[17]
}

/** ISO/IEC 7064 MOD 97-10 over digits, letters counting from 10. */
const mod97 = (code: string): number =>
  [...code].reduce((rest, digit) => [...String(parseInt(digit, 36))].reduce((inner, figure) => (inner * 10 + Number(figure)) % 97, rest), 0)

/** Legal Entity Identifier, ISO 17442. */
const isLegalEntityIdentifier = (code: string): boolean => /^[0-9A-Z]{18}\d{2}$/.test(code) && mod97(code) === 1

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/** Research Organization Registry id: 0, six Crockford base 32 digits, two check digits by MOD 97-10 (ror.readme.io). */
function isRorId(code: string): boolean {
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/.test(code)) return false
  const number = Array.from(code.slice(1, 7)).reduce((total, digit) => total * 32 + crockford.indexOf(digit), 0)
  return 98 - ((number * 100) % 97) === Number(code.slice(7))
}

/** Whether a code passes the check of its register. */
export function isValidCode({ scheme, value }: RegisterCode): boolean {
  switch (scheme) {
    case 'USCC': return isUnifiedSocialCreditCode(value)
    case 'LEI': return isLegalEntityIdentifier(value)
    case 'ROR': return isRorId(value)
  }
}
