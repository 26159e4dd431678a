import { readFileSync } from 'node:fs'
import type { Locale } from '../identity/locale.ts'
import { escaped, field, pageOf } from '../identity/page.ts'
import { ChannelKind } from '../office/channels.ts'
import { intakeTexts } from './intakeTexts.ts'

const script = readFileSync(new URL('intakePage.js', import.meta.url), 'utf8')

/** The page of `/intake`. All its texts stand in it; the script fills in to whom the link leads, and sends what was written. */
export const intakePage = (locale: Locale) => pageOf({ locale, path: '/intake', texts: intakeTexts[locale], parts: partsOf(locale), script })

function partsOf(locale: Locale): string {
  const { form, told } = intakeTexts[locale]
  const kinds = ChannelKind.options.map((kind) => `<option value="${kind}">${escaped(form.kinds[kind])}</option>`).join('')
  return `<form id="tell" hidden>
<p>${escaped(form.lead)}</p>
<p class="who"><bdi data-park></bdi> <bdi data-conference></bdi></p>
${field('title', 'title', form.title, 'maxlength="300"')}
<label for="problem">${escaped(form.problem)}</label>
<textarea id="problem" name="problem" required maxlength="4000" rows="6"></textarea>
${field('organizationName', 'organizationName', form.organizationName, 'maxlength="200" autocomplete="organization"')}
${field('contactName', 'contactName', form.contactName, 'maxlength="100" autocomplete="name"')}
<label for="contactKind">${escaped(form.contactKind)}</label>
<select id="contactKind" name="contactKind">${kinds}</select>
${field('contactValue', 'contactValue', form.contactValue, 'maxlength="254"')}
<p>${escaped(form.kept)}</p>
<button>${escaped(form.send)}</button>
</form>

<section id="told" hidden>
<p>${escaped(told.lead)}</p>
<p class="who" data-reference></p>
<p>${escaped(told.next)}</p>
<button type="button" data-another>${escaped(told.another)}</button>
</section>`
}
