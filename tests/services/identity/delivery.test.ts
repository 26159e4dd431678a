import { createServer } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { deliveryBy, smtpTransport, type Mail, type Transport } from '../../../services/identity/delivery.ts'

const mail: Mail = { to: 'lin@uni.example', subject: 'Sign in', text: 'a link' }

function setting(answers: readonly (Error | undefined)[]) {
  const sent: Mail[] = []
  const pauses: number[] = []
  const givenUp: string[] = []
  const left = [...answers]
  const transport: Transport = {
    sendMail: async (message) => {
      const answer = left.shift()
      if (answer) throw answer
      sent.push(message)
    },
    close: () => {},
  }
  const delivery = deliveryBy({
    transport, from: 'hub@hub.example', onGivenUp: (code) => { givenUp.push(code) }, pause: async (time) => pauses.push(time),
  })
  return { delivery, sent, pauses, givenUp }
}
const failure = (code: string, responseCode?: number) => Object.assign(new Error('secret text lin@uni.example'), { code, responseCode })

test('a mail is sent in the background, from the hub', async () => {
  const { delivery, sent } = setting([])
  expect(delivery.deliver(mail)).toBe(true)
  await vi.waitFor(() => expect(sent).toEqual([{ ...mail, from: 'hub@hub.example' }]))
})

test('after temporary failures it is tried again, each time later', async () => {
  const { delivery, sent, pauses, givenUp } = setting([failure('ECONNECTION'), failure('EENVELOPE', 451)])
  delivery.deliver(mail)
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(pauses).toEqual([1_000, 5_000])
  expect(givenUp).toEqual([])
})

test('a final answer is not argued with, and only its code is told', async () => {
  const { delivery, sent, pauses, givenUp } = setting([failure('EENVELOPE', 550)])
  delivery.deliver(mail)
  await vi.waitFor(() => expect(givenUp).toEqual(['EENVELOPE']))
  expect({ sent, pauses }).toEqual({ sent: [], pauses: [] })
})

test('it gives up before the link in the mail is over', async () => {
  const { delivery, pauses, givenUp } = setting(Array.from({ length: 9 }, () => failure('ECONNECTION')))
  delivery.deliver(mail)
  await vi.waitFor(() => expect(givenUp).toEqual(['ECONNECTION']))
  expect(pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(15 * 60_000)
})

test('a thousand may wait, and no more', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  const delivery = deliveryBy({ transport: { sendMail: () => held, close: () => {} }, from: 'hub@hub.example', onGivenUp: () => {} })
  const taken = Array.from({ length: 1_001 }, () => delivery.deliver(mail))
  expect(taken.filter(Boolean)).toHaveLength(1_000)
  release()
  await delivery.close()
})

test('closing gives up what waits for its next try', async () => {
  const givenUp: string[] = []
  const failing: Transport = { sendMail: async () => { throw failure('ECONNECTION') }, close: () => {} }
  const delivery = deliveryBy({ transport: failing, from: 'hub@hub.example', onGivenUp: (code) => { givenUp.push(code) } })
  delivery.deliver(mail)
  await delivery.close()
  expect(givenUp).toEqual(['ECONNECTION'])
  expect(delivery.deliver(mail)).toBe(false)
})

/** Enough of SMTP to take one mail: every command is fine, and what follows DATA is kept. */
async function mailServer() {
  const received: string[] = []
  const server = createServer((socket) => {
    let inData = false
    socket.write('220 mail.example\r\n')
    socket.setEncoding('utf8').on('data', (text: string) => {
      received.push(text)
      if (inData && !text.endsWith('\r\n.\r\n')) return
      inData = text.startsWith('DATA')
      socket.write(inData ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n')
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => { server.once('listening', resolve) })
  onTestFinished(() => { server.close() })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.')
  return { received, url: `smtp://127.0.0.1:${address.port}` }
}

test('over SMTP the mail arrives as it was written, in Chinese too', async () => {
  const { received, url } = await mailServer()
  const delivery = deliveryBy({ transport: smtpTransport(url), from: '"供需对接" <hub@hub.example>', onGivenUp: (code) => { throw new Error(code) } })
  const text = '请打开以下链接登录：\nhttps://hub.example/sign-in#hub_sgn_x'
  delivery.deliver({ to: 'lin@uni.example', subject: '登录', text })
  await vi.waitFor(() => expect(received.join('')).toContain('\r\n.\r\n'))
  await delivery.close()
  const all = received.join('')
  expect(all).toContain('MAIL FROM:<hub@hub.example>')
  expect(all).toContain('RCPT TO:<lin@uni.example>')
  const body = all.split('\r\n\r\n')[1]?.split('\r\n.\r\n')[0] ?? ''
  const decoded = decodeURIComponent(body.replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, '%$1'))
  expect(decoded.replaceAll('\r\n', '\n').trim()).toBe(text)
})
