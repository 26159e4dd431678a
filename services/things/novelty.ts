import type { Protection, Visibility } from '../../schema/events/vocabulary.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'

interface Protected {
  readonly visibility: Visibility
  readonly protection?: Protection | undefined
}

/** Whether showing it may destroy its novelty: nothing is filed yet, or nobody said, and more than its counterparts would read it. */
const endangersNovelty = ({ visibility, protection = 'NOT_STATED' }: Protected): boolean =>
  visibility !== 'COUNTERPART' && (protection === 'NOT_STATED' || protection === 'NOT_FILED')

/** What is disclosed is no longer new to any patent office: the owner is warned before, once. */
export const warnsOfNoveltyLoss = (content: Protected, acknowledged: boolean | undefined): Refusal | undefined =>
  endangersNovelty(content) && acknowledged !== true ? refuse('NOVELTY_AT_RISK', 'acknowledgesNoveltyLoss') : undefined

/** Only a yes is kept. */
export const acknowledged = (said: boolean | undefined): { acknowledgesNoveltyLoss?: true } => (said === true ? { acknowledgesNoveltyLoss: true } : {})
