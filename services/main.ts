import en from '../locales/en/start.json' with { type: 'json' }
import zh from '../locales/zh-CN/start.json' with { type: 'json' }
import { locale, say } from './cli/texts.ts'
import { readConfig } from './config.ts'
import { startHub, type Hub } from './hub.ts'

/** Starts the hub that the environment describes, says where it is, and stops it when the system asks. */

const texts = { en, 'zh-CN': zh }[locale]
const tell = (text: string, values: Readonly<Record<string, string | number>> = {}) => console.error(say(text, values))

const config = readConfig(process.env)
tell(texts.starting)
const stopping = new AbortController()
const asked = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) return
      tell(texts.stopping)
      stopping.abort()
      resolve()
    })
  }
})

const onCatchingUp = (position: bigint, head: bigint) => tell(texts.catchingUp, { position: Number(position), head: Number(head) })
try {
  await tellOf(await startHub(config, { onCatchingUp, signal: stopping.signal }))
} catch (error) {
  // Whoever ends a start has what they asked for, whatever it would have ended by.
  if (!stopping.signal.aborted) throw error
  tell(texts.stopped)
}

async function tellOf(hub: Hub): Promise<void> {
  void asked.then(() => hub.close()).then(() => tell(texts.stopped), (error: unknown) => {
    process.exitCode = 1
    throw error
  })
  if (config.roles.has('api')) {
    tell(texts.ready, { url: hub.publicUrl.href })
    tell(texts.explorer, { url: new URL('/explorer', hub.publicUrl).href })
  } else tell(texts.working)
  tell(texts.data, { folder: config.dataFolder })
  if (config.mode === 'LOCAL') tell(texts.local)
  if (config.mode === 'PRODUCTION' && config.smtpUrl === undefined) tell(texts.noMail)
  await (config.mode === 'DEMO' ? tellOfDemo(hub) : tellOfOperator(hub))
}

async function tellOfDemo({ core, office, links }: Hub): Promise<void> {
  const { seedDemo } = await import('./demo/seed.ts')
  const { conferenceId, people } = await seedDemo(core, office)
  tell(texts.demo, { folder: config.dataFolder })
  tell(texts.conference, { id: conferenceId })
  tell(texts.links)
  for (const role of ['enterprise', 'liaison', 'host', 'operator'] as const) {
    tell(`  ${texts.people[role]}: {link}`, { link: await links.makeSignInLink({ email: people[role].email, name: people[role].name, minutes: 24 * 60, locale }) })
  }
}

async function tellOfOperator({ core, links }: Hub): Promise<void> {
  if (core.rows.organizations.hasOperator()) return
  // Each node would make the links of the others invalid.
  if ('database' in config.office) return tell(texts.operatorInvite)
  tell(texts.operatorLink)
  tell('  {link}', { link: await links.makeOperatorLink() })
}
