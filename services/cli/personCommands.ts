import { ErasureAnswer, type PersonInput } from '../api/localPersonRoutes.ts'
import { readConfig, type Config } from '../config.ts'
import { openCore } from '../core.ts'
import { eraseNamed, personNamed } from '../erasure.ts'
import { LogRefused } from '../eventStore/eventStore.ts'
import { openLogReader, type LogPlace } from '../eventStore/openLog.ts'
import { openOffice, type Office, type OfficePlace } from '../office/office.ts'
import { personalDataOf } from '../personalData.ts'
import { known } from '../known.ts'
import { refusalTexts } from '../commands/refusals.ts'
import { findRunningHub } from './runningHub.ts'
import { CliProblem, locale, texts } from './texts.ts'

const clock = () => new Date()

/** Erases somebody, through the running hub or in its data itself; whether it was done. */
export async function runPersonErase(person: string): Promise<boolean> {
  const config = readConfig(process.env)
  const hub = await findRunningHub(config)
  const outcome = hub === undefined ? await eraseAlone(config, person) : ErasureAnswer.parse(await hub.ask('/local/person-erase', { person } satisfies PersonInput)).outcome
  if (outcome === 'UNKNOWN') throw new CliProblem('PERSON_UNKNOWN', { value: person })
  if (outcome !== 'ERASED') {
    console.error(refusalTexts[locale][outcome])
    return false
  }
  console.log(texts.person.erased)
  return true
}

async function eraseAlone({ dataFolder, office }: Config, person: string) {
  const core = await openCore({ dataFolder, clock })
  try {
    return await withOffice(office, async (office) => {
      await known(core, await core.store.head())
      return eraseNamed({ core, office }, person)
    })
  } finally {
    await core.close()
  }
}

/** Prints everything that is held of somebody, as JSON. Reads beside a running hub. */
export async function runPersonExport(named: string): Promise<void> {
  const { log: place, office } = readConfig(process.env)
  await withOffice(office, async (office) => {
    const person = await personNamed(office, named)
    if (person === undefined) throw new CliProblem('PERSON_UNKNOWN', { value: named })
    console.error(texts.person.exporting)
    const log = await logAt(place)
    try {
      console.log(JSON.stringify(await personalDataOf({ office, log, clock }, person), undefined, 2))
    } finally {
      await log?.close()
    }
  })
}

/** None where no hub has run yet. */
async function logAt(place: LogPlace) {
  try {
    return await openLogReader(place)
  } catch (error) {
    if (error instanceof LogRefused && error.reason === 'MISSING') return undefined
    throw error
  }
}

async function withOffice<Result>(place: OfficePlace, work: (office: Office) => Promise<Result>): Promise<Result> {
  const office = await openOffice({ ...place, clock })
  try {
    return await work(office)
  } finally {
    await office.close()
  }
}
