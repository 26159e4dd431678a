import { expect, onTestFinished, test, vi } from 'vitest'
import { deliveryBy, smtpTransport, type Mail, type Transport } from '../../../services/identity/delivery.ts'
import { mailServer } from '../../support/mailServer.ts'

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

test('handed over once, it says what came of it', async () => {
  const { delivery, sent, pauses } = setting([failure('ECONNECTION'), failure('EENVELOPE', 550)])
  expect(await delivery.send(mail)).toEqual({ error: 'ECONNECTION', final: false })
  expect(await delivery.send(mail)).toEqual({ error: 'EENVELOPE', final: true })
  expect(await delivery.send({ ...mail, messageId: '<one@hub.example>' })).toBe('SENT')
  expect({ sent, pauses }).toEqual({ sent: [{ ...mail, messageId: '<one@hub.example>', from: 'hub@hub.example' }], pauses: [] })
})

test('over SMTP the mail arrives as it was written, in Chinese too', async () => {
  const { received, url, close } = await mailServer()
  onTestFinished(close)
  const delivery = deliveryBy({ transport: smtpTransport(url), from: '"供需对接" <hub@hub.example>', onGivenUp: (code) => { throw new Error(code) } })
  const text = '请打开以下链接登录：\nhttps://hub.example/sign-in#hub_sgn_x'
  const link = `https://hub.example/unsubscribe?secret=hub_uns_${'x'.repeat(43)}`
  delivery.deliver({ to: 'lin@uni.example', subject: '登录', text, headers: { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } })
  await vi.waitFor(() => expect(received.join('')).toContain('\r\n.\r\n'))
  await delivery.close()
  const all = received.join('')
  expect(all).toContain('MAIL FROM:<hub@hub.example>')
  expect(all).toContain('RCPT TO:<lin@uni.example>')
  const headers = all.replaceAll(/\r\n[ \t]+/g, ' ')
  expect(headers).toContain(`\r\nList-Unsubscribe: <${link}>\r\n`)
  expect(headers).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
  const body = all.split('\r\n\r\n')[1]?.split('\r\n.\r\n')[0] ?? ''
  const decoded = decodeURIComponent(body.replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, '%$1'))
  expect(decoded.replaceAll('\r\n', '\n').trim()).toBe(text)
})
