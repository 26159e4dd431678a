import { ConflictOfInterest } from '../../schema/events/vocabulary.ts'
import { escaped, field } from './page.ts'
import type { SignInTexts } from './signInTexts.ts'

/** The parts of the page of `/sign-in` for links that let somebody in on one thing: before signing in, before accepting, and what comes next. */
export function letInParts({ ask, invitation, letIn }: SignInTexts['page'], { delivers }: { delivers: boolean }): string {
  const { invitedExpert, expert, admitted, waiting, reviewOver, entrusted, delegation, tookOn, over } = letIn
  const conflicts = ConflictOfInterest.options.map((conflict) => choice(`name="conflict" value="${conflict}"`, expert.conflicts[conflict])).join('\n')
  return `<form id="invitedExpert" hidden>
<p>${escaped(invitedExpert.lead)}</p>
<p class="who"><bdi data-address></bdi></p>
${delivers ? `<p>${escaped(invitation.next)}</p>
<p>${escaped(letIn.comeBack)}</p>
<button>${escaped(ask.send)}</button>` : `<p>${escaped(ask.noDelivery)}</p>
<p>${escaped(letIn.comeBack)}</p>`}
</form>

<form id="expert" hidden>
<p>${escaped(expert.lead)}</p>
${who}
<p>${escaped(expert.next)}</p>
<fieldset>
<legend>${escaped(expert.legend)}</legend>
${conflicts}
${choice('name="none"', expert.none)}
</fieldset>
<button>${escaped(expert.accept)}</button>
</form>

${result('admitted', `<p>${escaped(admitted.lead)}</p>
${who}
<p>${escaped(admitted.next)}</p>`, letIn.goOn)}

${result('waiting', `<p>${escaped(waiting.lead)}</p>
${who}
<p>${escaped(waiting.next)}</p>`, letIn.goOn)}

${result('reviewOver', `<p>${escaped(reviewOver.lead)}</p>`, letIn.goOn)}

<form id="entrusted" hidden>
${bySide(entrusted.lead)}
${who}
${delivers ? `<p>${escaped(entrusted.next)}</p>
<p>${escaped(letIn.comeBack)}</p>
${field('entrusted-email', 'email', ask.email, 'type="email" autocomplete="email" maxlength="254"')}
<button>${escaped(ask.send)}</button>` : `<p>${escaped(ask.noDelivery)}</p>
<p>${escaped(letIn.comeBack)}</p>`}
</form>

<form id="delegation" hidden>
${bySide(delegation.lead)}
${who}
<p>${escaped(delegation.as)}</p>
<p class="who"><bdi data-address></bdi></p>
<p>${escaped(delegation.next)}</p>
${field('delegation-code', 'code', delegation.code, 'inputmode="numeric" autocomplete="off" pattern="[0-9]{6}" maxlength="6"')}
<button>${escaped(delegation.accept)}</button>
<button type="button" data-another>${escaped(delegation.notMe)}</button>
</form>

${result('tookOn', `${bySide(tookOn.lead)}
${who}
<p>${escaped(tookOn.next)}</p>`, letIn.goOn)}

<section id="over" tabindex="-1" hidden>
<p>${escaped(over.lead)}</p>
<p>${escaped(over.next)}</p>
<button type="button" data-elsewhere>${escaped(over.signIn)}</button>
</section>`
}

const who = '<p class="who"><bdi data-organization></bdi></p>'

const bySide = (lead: { readonly NEED: string; readonly OFFER: string }): string =>
  `<p data-side="NEED">${escaped(lead.NEED)}</p><p data-side="OFFER">${escaped(lead.OFFER)}</p>`

const choice = (attributes: string, label: string): string => `<label class="choice"><input type="checkbox" ${attributes}> ${escaped(label)}</label>`

const result = (id: string, said: string, goOn: string): string => `<section id="${id}" tabindex="-1" hidden>
${said}
<p><a href="/">${escaped(goOn)}</a></p>
</section>`
