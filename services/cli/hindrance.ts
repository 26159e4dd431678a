import { z } from 'zod'
import { ConfigRefused } from '../config.ts'
import { EventStoreUnavailable, LogRefused } from '../eventStore/eventStore.ts'
import { OfficeRefused } from '../office/officeRefused.ts'
import { OfficeCopyRefused } from '../office/copying/refused.ts'
import { OfficeUnavailable } from '../office/officeUnavailable.ts'
import { LogCopyRefused } from '../log/refused.ts'
import { BackupRefused } from '../backup/refused.ts'
import { CliProblem, say, texts } from './texts.ts'

/** What hinders a command, and what to do about it, for whoever typed it; `undefined` for what is none of their affair: a bug. */
export function hindranceIn(error: unknown): string | undefined {
  if (error instanceof CliProblem) return error.message
  if (error instanceof ConfigRefused) return [texts.errors.CONFIG_REFUSED, ...error.problems.map((problem) => texts.settings[problem])].join('\n')
  if (error instanceof LogRefused) return say(texts.logRefused[error.reason], { reason: error.message })
  if (error instanceof BackupRefused) return say(texts.backupRefused[error.reason], { what: error.what })
  if (error instanceof LogCopyRefused) return say(texts.logCopyRefused[error.reason], { what: error.what })
  if (error instanceof OfficeRefused) return say(texts.officeRefused[error.reason], { reason: error.message })
  if (error instanceof OfficeCopyRefused) return say(texts.officeCopyRefused[error.reason], { what: error.what })
  if (error instanceof OfficeUnavailable) return say(texts.errors.OFFICE_LOST, { code: error.code })
  if (error instanceof EventStoreUnavailable) return say(texts.errors.STORE_UNREACHABLE, { reason: error.message })
  // It comes out of the projector's thread, where it lost its class.
  if (error instanceof Error && error.name === 'NewerEvent') return say(texts.errors.NEWER_EVENT, { reason: error.message })
  if (error instanceof Error && error.name === 'ReadModelsInUse') return say(texts.errors.READ_MODELS_IN_USE, { holder: error.message })
  return systemHindranceIn(error)
}

const foreign = z.object({ syscall: z.literal('getaddrinfo'), hostname: z.string() })
const listening = z.object({ syscall: z.literal('listen'), code: z.string(), address: z.string(), port: z.number().default(0) })
const filing = z.object({ code: z.enum(['EACCES', 'EEXIST', 'ENOTDIR', 'EPERM', 'EROFS']), path: z.string() })

/** Ports, addresses and folders that the system doesn't give. */
function systemHindranceIn(error: unknown): string | undefined {
  const named = foreign.safeParse(error).data
  if (named !== undefined) return say(texts.errors.ADDRESS_FOREIGN, { address: named.hostname })
  const listen = listening.safeParse(error).data
  if (listen !== undefined) return say(textOfListening[listen.code] ?? texts.errors.PORT_UNUSABLE, { ...listen, port: String(listen.port) })
  const file = filing.safeParse(error).data
  return file === undefined ? undefined : say(texts.errors.FILE_UNUSABLE, file)
}

const textOfListening: Readonly<Record<string, string>> = { EADDRINUSE: texts.errors.PORT_TAKEN, EADDRNOTAVAIL: texts.errors.ADDRESS_FOREIGN }
