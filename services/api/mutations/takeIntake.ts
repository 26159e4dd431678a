import { z } from 'zod'
import { OrganizationId } from '../../../schema/events/ids.ts'
import { OrganizationKind } from '../../../schema/events/vocabulary.ts'
import { commandKey, digestOf, naturalId } from '../../commands/keys.ts'
import { Refusal } from '../../commands/refusal.ts'
import { asEditor, isHostOf } from '../../identity/rights.ts'
import { draftNeedOfIntake } from '../../needs/draftNeedOfIntake.ts'
import type { Intake } from '../../office/intakes.ts'
import { enterOrganization } from '../../organizations/enterOrganization.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { readInput, userError, userErrorOf } from './input.ts'
import { ask, payloadOf, refused, type Payload } from './mutation.ts'

/** What `takeIntake` asks for: one of the park's organisations, or else the kind of the one that is entered under the name that was told. */
export const TakeIntake = {
  name: 'TakeIntake',
  input: z.object({ intakeId: z.uuid().toLowerCase(), organizationId: OrganizationId.optional(), organizationKind: OrganizationKind.exclude(['PARK']).optional() }),
}

/** How long a draft waits for the organisation that was entered for it, in milliseconds. */
const patience = 10_000

/**
 * Makes a need of what was told: two commands, each under an id that follows from what was told, so that whatever is repeated or interrupted
 * there is one organisation and one draft. Meanwhile the office holds it for this request alone.
 */
export async function takeIntakeMutation(_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> {
  const { office, locale } = context
  const read = readInput(TakeIntake, input, locale)
  const actor = context.actor()
  if (actor === undefined) throw new TopLevel('UNAUTHENTICATED')
  if (!('input' in read)) return refused(read)
  const taking = TakeIntake.input.parse(read.input)
  const intake = await office.intakes.find(taking.intakeId)
  if (intake === undefined || !isHostOf(actor, intake.parkId)) return refused([userError('NOT_FOUND', locale)])
  const key = commandKey(actor.id, TakeIntake.name, read.request.commandId)
  const held = await office.intakes.hold(intake.intakeId, actor.id, { key, fingerprint: digestOf(taking) })
  if (held === 'REUSED') return refused([userError('COMMAND_ID_REUSED', locale, ['commandId'])])
  if (held === 'TAKEN') return refused([userError('INTAKE_TAKEN', locale)])

  const organizationId = taking.organizationId ?? (await entered(intake, taking.organizationKind ?? 'ENTERPRISE', context))
  const drafted = organizationId instanceof Refusal ? organizationId : await draft(intake, organizationId, read.request.expectedRevision, context)
  if (drafted instanceof Refusal) {
    await office.intakes.letGo(intake.intakeId, key)
    return refused([userErrorOf(drafted, locale)])
  }
  await office.intakes.took(intake.intakeId, key, drafted.id)
  return payloadOf(draftNeedOfIntake, drafted, context)
}

/** The organisation stands unclaimed, under the name that its sender gave it. */
async function entered({ intakeId, parkId, organizationName }: Intake, kind: z.infer<typeof OrganizationKind>, context: Context): Promise<OrganizationId | Refusal> {
  const input = enterOrganization.input.parse({ parkId, kind, name: organizationName, source: 'intake' })
  const accepted = await ask(enterOrganization, input, { commandId: naturalId('intake', 'organization', intakeId) }, context)
  if (accepted instanceof Refusal) return accepted
  if (accepted.position !== undefined && !(await context.core.projections.reached(accepted.position, patience))) throw new TopLevel('BEHIND')
  return OrganizationId.parse(accepted.id)
}

/** Seen by nobody but the two sides until its owner or its park says otherwise: the sender agreed to nothing more. */
function draft({ intakeId, locale, title, problem }: Intake, organizationId: OrganizationId, expectedRevision: bigint | undefined, context: Context) {
  const actor = context.actor()
  const isOwn = actor !== undefined && asEditor(actor, organizationId).length > 0
  const content = { language: locale, title, problem, visibility: 'COUNTERPART', anonymous: false }
  return ask(draftNeedOfIntake, draftNeedOfIntake.input.parse({ organizationId, content }), {
    commandId: naturalId('intake', 'need', intakeId),
    ...(expectedRevision === undefined ? {} : { expectedRevision }), ...(isOwn ? {} : { onBehalf: { basis: 'MESSAGE' as const } }),
  }, context)
}
