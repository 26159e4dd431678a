import type { Metadata } from '../../schema/events/event.ts'
import type { Declarations } from '../../schema/events/values.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'

/** The version of the hub's declaration text; the texts stand in locales. */
export const declarationVersion = '2026-01'
/** What an import declares for all of its rows. */
export const importVersion = 'import-1'

/** A declaration counts for the text that was read: the hub's as it reads now, or that of an import. */
export const declaresAnotherText = ({ textVersion }: Declarations, onBehalf: Metadata['onBehalf']): Refusal | undefined =>
  textVersion === declarationVersion || (textVersion === importVersion && onBehalf?.basis === 'IMPORT') ? undefined : refuse('TEXT_CHANGED', 'declarations', 'textVersion')
