// Runs in the browser, inside the page of intakePage.ts. Nothing is sent before its button is pressed, but the link itself, to learn to whom it leads.
{
  const token = location.hash.slice(1)
  const form = document.getElementById('tell')
  const told = document.getElementById('told')

  const say = (code) => {
    const known = document.querySelector(`[data-message="${code}"]`) ? code : 'OFFLINE'
    for (const each of document.querySelectorAll('[data-message]')) each.hidden = code === undefined || each.dataset.message !== known
  }
  const show = (shown) => {
    for (const each of [form, told]) each.hidden = each !== shown
    shown?.querySelector('input, button')?.focus()
  }
  const put = (name, text) => { document.querySelector(`[data-${name}]`).textContent = text ?? '' }

  const post = async (path, body) => {
    say('WORKING')
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-request': '1' },
        body: JSON.stringify({ ...body, token, locale: document.documentElement.lang }),
      })
      const answer = await response.json()
      say(response.ok ? undefined : answer.code)
      return response.ok ? answer : undefined
    } catch {
      say('OFFLINE')
      return undefined
    }
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = form.querySelector('button')
    button.disabled = true
    const answer = await post('/intake/tell', Object.fromEntries(new FormData(form)))
    button.disabled = false
    if (!answer) return
    put('reference', answer.reference)
    show(told)
  })
  document.querySelector('[data-another]').addEventListener('click', () => {
    for (const name of ['title', 'problem']) form.elements[name].value = ''
    show(form)
  })
  document.getElementById('language').addEventListener('click', (event) => { event.currentTarget.hash = location.hash })
  addEventListener('hashchange', () => location.reload())

  const begin = async () => {
    const place = await post('/intake/peek', {})
    if (!place) return
    put('park', place.park)
    put('conference', place.conference)
    show(form)
  }
  void begin()
}
