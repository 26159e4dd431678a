import { Command, CommanderError, Option } from 'commander'
import { ConfigRefused } from '../config.ts'
import { LogRefused } from '../eventStore/eventStore.ts'
import { OfficeRefused } from '../office/office.ts'
import { CliProblem, say, texts } from './texts.ts'

/** Exit codes: 0 done, 1 not or not wholly done, 2 not understood. */
const notUnderstood = 2

const { help } = texts
const program = new Command('hub').description(texts.description).exitOverride().helpCommand(false).helpOption('-h, --help', help.help)
  .configureHelp({ styleTitle: (title) => titles.get(title) ?? title })
  .configureOutput({ outputError: () => undefined })
const titles = new Map(Object.entries(texts.titles))

program.command('start').description(help.start).action(async () => {
  await import('../main.ts')
})

program.command('import').description(help.import).argument('<path>', help.path)
  .requiredOption('--conference <id>', help.conference)
  .option('--park <id>', help.park)
  .option('--open-until <date>', help.openUntil)
  .option('--open-board', help.openBoard)
  .option('--no-open-board', help.noOpenBoard)
  .addOption(new Option('--as <rows>', help.as).choices(['needs', 'offers']))
  .action(async (path: string, options) => {
    const { runImport } = await import('./importCommand.ts')
    if (!(await runImport(path, options))) process.exitCode = 1
  })

program.command('status').description(help.status).action(async () => {
  const { runStatus } = await import('./otherCommands.ts')
  await runStatus()
})

program.command('sign-in-link').description(help.signInLink).argument('<mail>', help.email).action(async (email: string) => {
  const { runSignInLink } = await import('./otherCommands.ts')
  await runSignInLink(email)
})

program.command('operator').description(help.operator).helpCommand(false).command('invite').description(help.operatorInvite).action(async () => {
  const { runOperatorInvite } = await import('./otherCommands.ts')
  await runOperatorInvite()
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) refuse(error)
  else if (error instanceof CliProblem) fail(error.message)
  else if (error instanceof LogRefused || error instanceof OfficeRefused) fail(say(texts.errors.LOG_REFUSED, { reason: error.message }))
  else if (error instanceof ConfigRefused) fail(say(texts.errors.CONFIG_REFUSED, { reason: error.message }))
  else throw error
}

/** What was typed is quoted from commander's own message, which is English. */
function refuse({ code, message, exitCode }: CommanderError): void {
  if (exitCode === 0) return
  const text = new Map(Object.entries(texts.usage)).get(code.replace('commander.', ''))
  if (text !== undefined) console.error(say(text, { what: /'([^']+)'/.exec(message)?.[1] ?? '' }))
  process.exitCode = notUnderstood
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
