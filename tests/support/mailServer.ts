import { createServer } from 'node:net'

/** Enough of SMTP to take mails: every command is fine, and what follows DATA is kept. */
export async function mailServer() {
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
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.')
  return { received, url: `smtp://127.0.0.1:${address.port}`, close: () => { server.close() } }
}
