import { readFile, readdir, writeFile } from 'node:fs/promises'
import { generate } from '@graphql-codegen/cli'
import { assertValidSchema, buildASTSchema, concatAST, isTypeDefinitionNode, parse, printType } from 'graphql'
import { z } from 'zod'
import refusals from '../locales/en/refusals.json' with { type: 'json' }

/** Makes again what derives from other files: the enum of refusals, the whole SDL in one file, and the types of the resolvers. */

const here = (path: string) => new URL(path, import.meta.url)
const userErrorCodeFile = 'userErrorCode.graphql'

/** The enum of refusals, from the table of their texts. */
const userErrorCodes = () => [
  '"What a person can mend about a request. Made from the table of refusals; the texts are what `UserError.message` says in English."',
  'enum UserErrorCode {',
  ...Object.entries(refusals).flatMap(([code, text]) => [`  ${JSON.stringify(text)}`, `  ${code}`]),
  '}\n',
].join('\n')

/** The SDL of all subjects, validated as one; files in the order of their names. */
async function wholeSchema(userErrorCode: string): Promise<string> {
  const names = (await readdir(here('graphql'))).filter((name) => name !== userErrorCodeFile).sort()
  const subjects = await Promise.all(names.map((name) => readFile(here(`graphql/${name}`), 'utf8')))
  const document = concatAST([...subjects, userErrorCode].map((subject) => parse(subject)))
  const schema = buildASTSchema(document)
  assertValidSchema(schema)
  const types = document.definitions.filter(isTypeDefinitionNode).map(({ name }) => schema.getType(name.value))
  return `${types.filter((type) => type !== undefined).map(printType).join('\n\n')}\n`
}

const GeneratedFiles = z.tuple([z.object({ content: z.string() })])

/** Types alone; scalars are what the resolvers take and give. */
async function resolverTypes(schema: string): Promise<string> {
  const files: unknown = await generate({
    schema,
    silent: true,
    generates: {
      'resolvers.ts': {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          enumsAsTypes: true,
          immutableTypes: true,
          maybeValue: 'T | null | undefined',
          inputMaybeValue: 'T | null | undefined',
          useTypeImports: true,
          importExtension: '.ts',
          strictScalars: true,
          defaultScalarType: 'unknown',
          contextType: '../../services/api/context.ts#Context',
          mappers: {
            ...Object.fromEntries(['Organization', 'Need', 'Offer', 'Expert', 'Delegation', 'Conference', 'Registration', 'Entry', 'Match', 'Person', 'Party', 'Suggestion', 'Dossier'].map((type) => [
              type, `../../services/api/sources.ts#${type}Source`,
            ])),
            ...Object.fromEntries(['Organization', 'Need', 'Offer', 'Expert', 'Delegation', 'Conference', 'Registration', 'Match'].map((type) => [
              `${type}Connection`, `../../services/api/sources.ts#${type}ConnectionSource`,
            ])),
            Viewer: '../../services/api/resolvers/viewer.ts#ViewerSource',
            LikelyDuplicate: '../../services/api/resolvers/likelyDuplicates.ts#LikelyDuplicateSource',
            Disclosure: '../../services/api/disclosures.ts#DisclosureSource',
            Reading: '../../services/api/disclosures.ts#ReadingSource',
            ReadingConnection: '../../services/api/disclosures.ts#ReadingConnectionSource',
            Attachment: '../../services/api/attachments.ts#AttachmentSource',
            Review: '../../projections/thingRows.ts#ReviewRow',
            QueuedNeed: '../../services/api/resolvers/reviewQueue.ts#QueuedNeedSource',
            ReviewQueueConnection: '../../services/api/resolvers/reviewQueue.ts#ReviewQueueConnectionSource',
            Notification: '../../services/api/notifications/notificationSource.ts#NotificationSource',
            NotificationConnection: '../../services/api/notifications/notificationSource.ts#NotificationConnectionSource',
            Intake: '../../services/api/resolvers/intake.ts#IntakeSource',
            IntakeLink: '../../services/api/resolvers/intake.ts#IntakeLinkSource',
            Unit: '../../projections/unitRows.ts#UnitRow',
            OnBehalf: '../../projections/onBehalfRows.ts#OnBehalfRow',
            OnBehalfConnection: '../../services/api/resolvers/onBehalf.ts#OnBehalfConnectionSource',
            MatchBoard: '../../services/api/board/boardSource.ts#BoardSource',
          },
          scalars: {
            ID: 'string', DateTime: 'string', Date: 'string', Decimal: 'string', Position: 'string', Cursor: 'string',
            Long: { input: 'bigint', output: 'bigint | number' },
          },
        },
      },
    },
  }, false)
  return GeneratedFiles.parse(files)[0].content
}

/** What each generated file has to hold, by its path from here. */
export async function generated(): Promise<Readonly<Record<string, string>>> {
  const userErrorCode = userErrorCodes()
  const schema = await wholeSchema(userErrorCode)
  return { [`graphql/${userErrorCodeFile}`]: userErrorCode, 'schema.graphql': schema, 'generated/resolvers.ts': await resolverTypes(schema) }
}

if (import.meta.main) {
  for (const [path, content] of Object.entries(await generated())) await writeFile(here(path), content)
}
