// Runs in the browser, inside the page of signInPage.ts. Opening the page uses nothing up: only a press of a button does.
{
  const token = location.hash.slice(1)
  const forms = document.querySelectorAll('form')
  const form = (name) => document.getElementById(name)

  const show = (name) => {
    for (const each of forms) each.hidden = each.id !== name
    form(name).querySelector('input, button')?.focus()
  }
  const say = (code) => {
    const known = document.querySelector(`[data-message="${code}"]`) ? code : 'OFFLINE'
    for (const each of document.querySelectorAll('[data-message]')) each.hidden = code === undefined || each.dataset.message !== known
  }

  const post = async (path, body) => {
    say('WORKING')
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-request': '1' },
        body: JSON.stringify({ ...body, locale: document.documentElement.lang }),
      })
      const answer = await response.json()
      say(response.ok ? undefined : answer.code)
      return response.ok ? answer : undefined
    } catch {
      say('OFFLINE')
      return undefined
    }
  }

  const mutation = 'mutation Accept($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { organization { id } userErrors { code } } }'
  const accept = async () => {
    const answer = await post('/graphql', { query: mutation, variables: { input: { commandId: crypto.randomUUID(), secret: token } } })
    if (answer && answer.data?.acceptInvitation?.userErrors.length !== 0) say('LINK_INVALID')
    return answer?.data?.acceptInvitation?.userErrors.length === 0
  }

  const invited = token.startsWith('hub_inv_')
  // Who was invited comes back to accept, now signed in.
  const enter = () => (invited ? location.reload() : location.replace('/'))
  const again = () => {
    history.replaceState(null, '', location.pathname + location.search)
    say(undefined)
    show('ask')
  }

  const on = (name, act) => form(name).addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = event.target.querySelector('button')
    button.disabled = true
    try {
      await act(Object.fromEntries(new FormData(event.target)))
    } finally {
      button.disabled = false
    }
  })
  on('ask', async ({ email }) => { if (await post('/auth/request', { email })) show('code') })
  on('invitation', async () => { if (await post('/auth/request', { invitation: token })) show('code') })
  on('code', async ({ code }) => { if (await post('/auth/sign-in', { code })) enter() })
  on('confirm', async () => { if (await post('/auth/sign-in', { token })) enter(); else show('ask') })
  on('accept', async () => { if (await accept()) location.replace('/') })
  on('operator', async ({ name, email }) => { if (await post('/auth/sign-in', { operator: token, name, email })) enter() })
  for (const button of document.querySelectorAll('[data-again]')) button.addEventListener('click', again)
  document.getElementById('language').addEventListener('click', (event) => { event.currentTarget.hash = location.hash })
  addEventListener('hashchange', () => location.reload())

  const begin = async () => {
    if (token === '') return show('ask')
    const peeked = await post('/auth/peek', { token })
    if (!peeked) return show('ask')
    const name = { SIGN_IN: 'confirm', OPERATOR: 'operator', INVITATION: peeked.mine ? 'accept' : 'invitation' }[peeked.kind]
    for (const place of form(name).querySelectorAll('[data-name]')) place.textContent = peeked.name
    for (const place of form(name).querySelectorAll('[data-organization]')) place.textContent = peeked.organization
    for (const place of form(name).querySelectorAll('[data-address]')) place.textContent = peeked.address
    show(name)
  }
  void begin()
}
