// Runs in the browser, inside the page of unsubscribePage.ts. Nothing changes before its button is pressed.
{
  const form = document.getElementById('confirm')
  const done = document.getElementById('done')
  const say = (code) => {
    const known = document.querySelector(`[data-message="${code}"]`) ? code : 'OFFLINE'
    for (const each of document.querySelectorAll('[data-message]')) each.hidden = code === undefined || each.dataset.message !== known
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const chosen = new URLSearchParams(new FormData(form))
    if (chosen.size === 0) return say('NOTHING_CHOSEN')
    const button = form.querySelector('button')
    button.disabled = true
    say('WORKING')
    try {
      const response = await fetch(location.pathname + location.search, { method: 'POST', body: chosen })
      say(response.ok ? undefined : (await response.json()).code)
      form.hidden = response.ok
      done.hidden = !response.ok
    } catch {
      say('OFFLINE')
    }
    button.disabled = false
  })
  document.getElementById('language').addEventListener('click', (event) => {
    const there = new URL(event.currentTarget.href)
    there.searchParams.set('secret', new URLSearchParams(location.search).get('secret') ?? '')
    event.currentTarget.href = there
  })

  if (form.elements.kind) form.hidden = false
  else say('LINK_INVALID')
}
