import { createServer } from 'node:net'

/** A mail as it came: who says they sent it, to whom, and all of its lines. */
export interface Received {
  readonly from: string
  readonly to: string
  readonly data: string
}

/** Enough of SMTP to take mails: every command is fine, and what follows DATA is kept. It says that it took a mail once `onMail` is done with it. */
export async function mailServer(onMail: (mail: Received) => Promise<void> | void = () => {}) {
  const received: string[] = []
  const mails: Received[] = []
  const server = createServer((socket) => {
    let data: string | undefined
    let [from, to] = ['', '']
    socket.write('220 mail.example\r\n')
    socket.on('error', () => socket.destroy())
    socket.setEncoding('utf8').on('data', (text: string) => {
      received.push(text)
      if (data !== undefined) {
        data += text
        if (!data.endsWith('\r\n.\r\n')) return
        const mail = { from, to, data }
        mails.push(mail)
        data = undefined
        void Promise.resolve(onMail(mail)).then(() => socket.write('250 fine\r\n'))
        return
      }
      from = /^MAIL FROM:<(.*?)>/.exec(text)?.[1] ?? from
      to = /^RCPT TO:<(.*?)>/.exec(text)?.[1] ?? to
      if (text.startsWith('DATA')) data = ''
      socket.write(text.startsWith('DATA') ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n')
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => { server.once('listening', resolve) })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.')
  return { received, mails, url: `smtp://127.0.0.1:${address.port}`, close: () => { server.close() } }
}

/** What a mail of plain text says. */
export const bodyOf = (data: string): string =>
  Buffer.from(data.slice(data.indexOf('\r\n\r\n') + 4).replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString()
