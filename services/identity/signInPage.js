// Runs in the browser, inside the page of signInPage.ts. Opening the page uses nothing up: only a press of a button does.
{
  const token = location.hash.slice(1)
  const parts = document.querySelectorAll('form, section')
  const part = (name) => document.getElementById(name)

  const show = (name) => {
    for (const each of parts) each.hidden = each.id !== name
    const shown = part(name)
    if (shown.tagName === 'SECTION') shown.focus()
    else shown.querySelector('input, button')?.focus()
  }
  const say = (code) => {
    const known = document.querySelector(`[data-message="${code}"]`) ? code : 'OFFLINE'
    for (const each of document.querySelectorAll('[data-message]')) each.hidden = code === undefined || each.dataset.message !== known
    if (code !== undefined) part('message').scrollIntoView({ block: 'nearest' })
  }

  const send = async (path, body) => {
    say('WORKING')
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-request': '1' },
        body: JSON.stringify({ ...body, locale: document.documentElement.lang }),
      })
      const answer = await response.json()
      const code = answer.code ?? answer.errors?.[0]?.extensions?.code
      return response.ok && code === undefined ? { answer } : { code: code ?? 'OFFLINE' }
    } catch {
      return { code: 'OFFLINE' }
    }
  }
  const post = async (path, body) => {
    const { answer, code } = await send(path, body)
    say(code)
    return answer
  }

  const documents = {
    acceptInvitation: 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }',
    acceptExpertInvitation: 'mutation ($input: AcceptExpertInvitationInput!) { acceptExpertInvitation(input: $input) { userErrors { code } } }',
    acceptDelegation: 'mutation ($input: AcceptDelegationInput!) { acceptDelegation(input: $input) { userErrors { code } } }',
  }
  // Who accepts again because the answer was lost is answered as before.
  const accept = async (mutation, values) => {
    const input = { commandId: crypto.randomUUID(), secret: token, ...values }
    const { answer, code } = await send('/graphql', { query: documents[mutation], variables: { input } })
    const refused = code ?? answer.data[mutation].userErrors[0]?.code
    say(refused === 'INVITATION_USED' ? undefined : refused)
    if (refused === 'INVITATION_USED') show('over')
    return refused === undefined
  }

  // Who was invited comes back to accept, now signed in.
  const comesBack = /^hub_(inv|exp|dlg)_/.test(token)
  const enter = () => (comesBack ? location.reload() : location.replace('/'))
  const elsewhere = () => {
    history.replaceState(null, '', location.pathname + location.search)
    say(undefined)
    show('ask')
  }
  const again = () => (comesBack ? location.reload() : elsewhere())

  const on = (name, act) => part(name).addEventListener('submit', async (event) => {
    event.preventDefault()
    const button = event.target.querySelector('button')
    button.disabled = true
    const values = new FormData(event.target)
    try {
      await act(Object.fromEntries(values), values)
    } finally {
      button.disabled = false
      if (!event.target.hidden) event.target.querySelector('input, button').focus()
    }
  })
  for (const name of ['ask', 'entrusted']) on(name, async ({ email }) => { if (await post('/auth/request', { email })) show('code') })
  for (const name of ['invitation', 'invitedExpert']) on(name, async () => { if (await post('/auth/request', { invitation: token })) show('code') })
  on('code', async ({ code }) => { if (await post('/auth/sign-in', { code })) enter() })
  on('confirm', async () => { if (await post('/auth/sign-in', { token })) enter(); else show('ask') })
  on('accept', async () => { if (await accept('acceptInvitation')) location.replace('/') })
  on('expert', async ({ none }, values) => {
    const conflicts = values.getAll('conflict')
    // To have none is declared as well: one or the other, never both and never neither.
    if ((none !== undefined) === conflicts.length > 0) return say('CONFLICTS_MISSING')
    if (await accept('acceptExpertInvitation', { conflicts })) await begin()
  })
  on('delegation', async ({ code }) => { if (await accept('acceptDelegation', { code })) await begin() })
  on('operator', async ({ name, email }) => { if (await post('/auth/sign-in', { operator: token, name, email })) enter() })
  for (const button of document.querySelectorAll('[data-again]')) button.addEventListener('click', again)
  document.querySelector('[data-elsewhere]').addEventListener('click', elsewhere)
  document.getElementById('language').addEventListener('click', (event) => { event.currentTarget.hash = location.hash })
  addEventListener('hashchange', () => location.reload())

  const expertParts = { INVITED: 'expert', WAITING: 'waiting', ADMITTED: 'admitted', OVER: 'reviewOver' }
  const partFor = {
    SIGN_IN: () => 'confirm',
    OPERATOR: () => 'operator',
    INVITATION: ({ mine }) => (mine ? 'accept' : 'invitation'),
    EXPERT: ({ mine, standing }) => (mine ? expertParts[standing] : 'invitedExpert'),
    DELEGATION: ({ address, standing }) => (standing === 'ACCEPTED' ? 'tookOn' : address === null ? 'entrusted' : 'delegation'),
  }
  let peeked
  const tell = (name) => {
    for (const place of part(name).querySelectorAll('[data-name]')) place.textContent = peeked.name
    for (const place of part(name).querySelectorAll('[data-organization]')) place.textContent = peeked.organization
    for (const place of part(name).querySelectorAll('[data-address]')) place.textContent = peeked.address
    for (const place of part(name).querySelectorAll('[data-side]')) place.hidden = place.dataset.side !== peeked.side
    show(name)
  }
  const begin = async () => {
    if (token === '') return show('ask')
    const { answer, code } = await send('/auth/peek', { token })
    const over = code === 'LINK_INVALID' && comesBack
    say(over ? undefined : code)
    if (!answer) return show(over ? 'over' : 'ask')
    peeked = answer
    tell(partFor[peeked.kind](peeked))
  }
  document.querySelector('[data-another]').addEventListener('click', () => {
    say(undefined)
    tell('entrusted')
  })
  void begin()
}
