import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, statfsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { LogRefused } from '../eventStore.ts'

/** The files of a log, all in one folder that belongs to the hub alone. */
export interface LogFiles {
  readonly folder: string
  readonly log: string
  readonly writeAheadLog: string
  readonly lock: string
}
export function filesOf(folder: string): LogFiles {
  const log = join(resolve(folder), 'log.db')
  return { folder: resolve(folder), log, writeAheadLog: `${log}-wal`, lock: join(resolve(folder), 'log.lock') }
}

/** File systems on which locks, or memory that processes share, are not to be trusted; numbers from Linux' statfs(2). */
const networkFileSystems = new Map([
  [0x6969, 'NFS'], [0x517b, 'SMB'], [0xff534d42, 'CIFS'], [0xfe534d42, 'SMB2'], [0x65735546, 'FUSE (such as sshfs)'], [0x01021997, '9P'],
  [0x00c36400, 'Ceph'], [0x5346414f, 'AFS'], [0x73757245, 'Coda'], [0x0bd00bd0, 'Lustre'], [0x47504653, 'GPFS'], [0x564c, 'NCP'],
])

/** @throws {LogRefused} NETWORK_FILE_SYSTEM. Only Linux tells a file system by these numbers. */
export function refuseNetworkFileSystem(folder: string, typeOf = (path: string): number => statfsSync(path).type): void {
  const name = process.platform === 'linux' ? networkFileSystems.get(typeOf(folder)) : undefined
  if (name !== undefined) throw new LogRefused('NETWORK_FILE_SYSTEM', `${folder} lies on a network file system (${name}), where SQLite cannot lock safely. Put the log on a local disk`)
}

/**
 * Makes what is missing, for this user alone. A file is never opened when it is there: closing it again
 * would take away the locks that SQLite holds on it in this process. Names in folders are synced, as files are.
 */
export function prepareFiles({ folder, log, lock }: LogFiles): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  for (const file of [log, lock]) {
    if (existsSync(file)) chmodSync(file, 0o600)
    else closeSync(openSync(file, 'a', 0o600))
  }
  syncFolder(folder)
  if (made !== undefined) syncFolder(dirname(folder))
}
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
