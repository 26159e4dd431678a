import { Command, CommanderError, Option } from 'commander'
import { hindranceIn } from './hindrance.ts'
import type { OfficeCopyOptions } from './officeCopyCommand.ts'
import { say, texts } from './texts.ts'

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

program.command('backup').description(help.backup).argument('<folder>', help.backupFolder).action(async (folder: string) => {
  const { runBackup } = await import('./backupCommands.ts')
  if (!(await runBackup(folder))) process.exitCode = 1
})

program.command('restore').description(help.restore).argument('<folder>', help.restoreFolder).option('--replace', help.replace)
  .action(async (folder: string, { replace }: { replace?: true }) => {
    const { runRestore } = await import('./backupCommands.ts')
    await runRestore(folder, replace === true)
  })

const log = program.command('log').description(help.log).helpCommand(false)
log.command('verify').description(help.logVerify).action(async () => {
  const { runLogVerify } = await import('./logCommands.ts')
  if (!(await runLogVerify())) process.exitCode = 1
})
log.command('secure').description(help.logSecure).requiredOption('--as <administrator>', help.logSecureAs).action(async ({ as }: { as: string }) => {
  const { runLogSecure } = await import('./secureCommand.ts')
  await runLogSecure(as)
})
log.command('copy').description(help.logCopy).option('--from <store>', help.logFrom).option('--to <store>', help.logTo)
  .option('--redact <place>', help.logRedact, (place: string, before: readonly string[]) => [...before, place], [])
  .action(async (options: { from?: string; to?: string; redact: readonly string[] }) => {
    const { runLogCopy } = await import('./logCopyCommands.ts')
    await runLogCopy(options)
  })
log.command('export').description(help.logExport).option('--from <store>', help.logFrom).action(async ({ from }: { from?: string }) => {
  const { runLogExport } = await import('./logCopyCommands.ts')
  await runLogExport(from)
})
log.command('import').description(help.logImport).option('--to <store>', help.logTo).action(async ({ to }: { to?: string }) => {
  const { runLogImport } = await import('./logCopyCommands.ts')
  await runLogImport(to)
})

const office = program.command('office').description(help.office).helpCommand(false)
office.command('copy').description(help.officeCopy).option('--from <office>', help.officeFrom).option('--to <office>', help.officeTo)
  .option('--log-from <store>', help.officeLogFrom).option('--log-to <store>', help.officeLogTo)
  .action(async (options: OfficeCopyOptions) => {
    const { runOfficeCopy } = await import('./officeCopyCommand.ts')
    await runOfficeCopy(options)
  })

program.command('match').description(help.match).helpCommand(false).command('report').description(help.matchReport).option('--conference <id>', help.matchConference)
  .action(async ({ conference }: { conference?: string }) => {
    const { runMatchReport } = await import('./matchCommand.ts')
    await runMatchReport(conference)
  })

const projections = program.command('projections').description(help.projections).helpCommand(false)
projections.command('build').description(help.projectionsBuild).action(async () => {
  const { runProjectionsBuild } = await import('./projectionCommands.ts')
  await runProjectionsBuild()
})
projections.command('status').description(help.projectionsStatus).action(async () => {
  const { runProjectionsStatus } = await import('./projectionCommands.ts')
  await runProjectionsStatus()
})

program.command('sign-in-link').description(help.signInLink).argument('<mail>', help.email).action(async (email: string) => {
  const { runSignInLink } = await import('./otherCommands.ts')
  await runSignInLink(email)
})

const person = program.command('person').description(help.person).helpCommand(false)
person.command('export').description(help.personExport).argument('<mail or id>', help.personNamed).action(async (named: string) => {
  const { runPersonExport } = await import('./personCommands.ts')
  await runPersonExport(named)
})
person.command('erase').description(help.personErase).argument('<mail or id>', help.personNamed).action(async (named: string) => {
  const { runPersonErase } = await import('./personCommands.ts')
  if (!(await runPersonErase(named))) process.exitCode = 1
})

program.command('operator').description(help.operator).helpCommand(false).command('invite').description(help.operatorInvite).action(async () => {
  const { runOperatorInvite } = await import('./otherCommands.ts')
  await runOperatorInvite()
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) refuse(error)
  else {
    const hindrance = hindranceIn(error)
    if (hindrance === undefined) throw error
    console.error(hindrance)
    process.exitCode = 1
  }
}

/** What was typed is quoted from commander's own message, which is English. */
function refuse({ code, message, exitCode }: CommanderError): void {
  if (exitCode === 0) return
  const text = new Map(Object.entries(texts.usage)).get(code.replace('commander.', ''))
  if (text !== undefined) console.error(say(text, { what: /'([^']+)'/.exec(message)?.[1] ?? '' }))
  process.exitCode = notUnderstood
}
