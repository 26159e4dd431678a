import { expect, test, vi } from 'vitest'
import { apiSite } from '../support/apiSite.ts'
import { Clock, officesOf } from '../support/office.ts'
import { Browser, codeIn, linkIn, signInSite, tokenOf } from '../support/signInSite.ts'

const email = 'lin@uni.example'

async function twoOffices() {
  const clock = new Clock()
  const [one, other] = await officesOf(2, clock)
  if (one === undefined || other === undefined) throw new Error('There are no two nodes.')
  return [{ office: one, clock }, { office: other, clock }] as const
}
/** Two sites of one hub behind a balancer, and a mail that one of them sent. */
async function mailedByOne() {
  const [one, other] = await twoOffices()
  const [first, second] = [await signInSite({ shared: one }), await signInSite({ shared: other })]
  const browser = first.browser()
  expect((await browser.post('/auth/request', { email })).status).toBe(200)
  const [mail] = first.mails
  /** The same browser, sent to the other node. */
  const atSecond = () => {
    const same = new Browser(second.base, second.publicUrl.origin)
    for (const [name, value] of browser.cookies) same.cookies.set(name, value)
    return same
  }
  return { first, second, browser, atSecond, token: tokenOf(linkIn(mail)), code: codeIn(mail) }
}

test('who asks one node for a mail signs in on another with its code, and is known on both', async () => {
  const { first, second, atSecond, code } = await mailedByOne()
  const browser = atSecond()
  expect((await browser.post('/auth/sign-in', { code })).status).toBe(200)
  const sessions = await Promise.all([first, second].map(({ authentication }) => authentication.personOf({ cookie: browser.cookie })))
  expect(sessions[0]?.personId).toBeDefined()
  expect(sessions[1]).toEqual(sessions[0])
})

test('a link that is used on both nodes at the same moment signs one in', async () => {
  const { first, second, token } = await mailedByOne()
  const answers = await Promise.all(Array.from({ length: 10 }, (_, turn) => (turn % 2 === 0 ? first : second).browser().post('/auth/sign-in', { token })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(9)
})

test('a code that is used on both nodes at the same moment signs one in', async () => {
  const { browser, atSecond, code } = await mailedByOne()
  const answers = await Promise.all([browser, atSecond(), atSecond()].map((same) => same.post('/auth/sign-in', { code })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('tries at a code are counted over both nodes', async () => {
  const { browser, atSecond, code } = await mailedByOne()
  const wrong = code === '000000' ? '000001' : '000000'
  for (const same of [browser, atSecond(), browser, atSecond(), browser]) expect((await same.post('/auth/sign-in', { code: wrong })).status).toBe(401)
  expect((await atSecond().post('/auth/sign-in', { code })).status).toBe(401)
})

test('a session that ends on one node closes its sockets on the other, long before that one asks', async () => {
  const [one, other] = await twoOffices()
  const never = { sessions: 3_600_000 }
  const [first, second] = [await apiSite({ shared: one, limits: never }), await apiSite({ shared: other, limits: never })]
  const [mine, theirs] = [await first.signedIn(), await first.signedIn('hua@uni.example')]
  // Once the other node listens: what is said before is found by asking alone.
  const heard: string[] = []
  other.office.sessions.onEnded((ids) => heard.push(...ids))
  await vi.waitFor(async () => {
    await one.office.sessions.end((await first.signedIn('wang@uni.example')).sessionId)
    expect(heard).not.toEqual([])
  })
  const socket = await second.connect({ headers: { cookie: mine.cookie } })
  const bystander = await second.connect({ headers: { cookie: theirs.cookie } })
  await one.office.sessions.end(mine.sessionId)
  expect(await socket.closed).toEqual({ code: 4401, reason: 'SESSION_ENDED' })
  expect(bystander.socket.readyState).toBe(bystander.socket.OPEN)
})
