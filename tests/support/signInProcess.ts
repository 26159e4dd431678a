import express from 'express'
import { authenticationOf } from '../../services/identity/authentication.ts'
import { linksOf } from '../../services/identity/links.ts'
import { signInOf } from '../../services/identity/signIn.ts'
import { signInRoutes } from '../../services/identity/signInRoutes.ts'
import { openOffice } from '../../services/office/office.ts'

/** A site as a process of its own, so that all it writes can be read. It tells its parent its port, its links and its mails by message. */
const [folder = '', secret = ''] = process.argv.slice(2)
const publicUrl = new URL('https://hub.example')
const clock = () => new Date()
const tell = (message: object) => process.send?.(message)

const office = await openOffice({ folder, clock })
const authentication = await authenticationOf({ office, publicUrl, secret, clock })
const delivery = { deliver: (mail: object) => { tell({ mail }); return true }, send: async () => 'SENT' as const, close: async () => {} }
const letIn = { expert: () => undefined, delegation: () => undefined }
const signIn = signInOf({ office, authentication, delivery, publicUrl, secret, clock, organizationName: () => 'Haiyun Marine', letIn, onOperatorClaimed: async () => {} })
const app = express().use(signInRoutes({ signIn, authentication, office, publicUrl, owns: (origin) => origin === publicUrl.origin, clock, delivers: true }))
const server = app.listen(0, '127.0.0.1', async () => {
  const operatorLink = await linksOf({ office, publicUrl, clock }).makeOperatorLink()
  const address = server.address()
  tell({ port: typeof address === 'object' ? address?.port : undefined, operatorLink })
})
