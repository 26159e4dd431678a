import { ExpertAccepted, ExpertAdmitted, ExpertDismissed, ExpertInvited, OpinionGiven } from '../../schema/events/experts.ts'
import type { ConflictOfInterest, ThingStage } from '../../schema/events/vocabulary.ts'
import { farPark, haiyun, park } from './cast.ts'
import { needFacts } from './entries.ts'
import { needId } from './needs.ts'
import { expertId as idOf, person, personId } from './people.ts'

/** One expert whom the park asks about the need, as tests speak of them. */
export const expertId = idOf('Dr Qian')
export const expert = person('Dr Qian')
export const invited = ExpertInvited({ expertId, needId, parkId: park })
export const accepted = (...conflicts: ConflictOfInterest[]) => ExpertAccepted({ expertId, needId, personId: personId('Dr Qian'), conflicts })
export const admitted = ExpertAdmitted({ expertId })
export const opinion = { expertId, opinion: 'It can be done with a wobbling beam.', recommendation: 'READY' } as const
export const opinionGiven = OpinionGiven(opinion)
export const dismissed = ExpertDismissed({ expertId })

/** The need as it stands elsewhere. */
export const needAt = (stage: ThingStage, reviewingParkId = park) => ({
  thing: (id: string) => (id === needId ? needFacts({ id: needId, organizationId: haiyun, stage, reviewingParkId, wasPublished: false }) : undefined),
})
export const underReview = needAt('SUBMITTED')
/** Ways in which the park no longer reviews it. */
export const reviewsOver = [
  ['after the verdict', needAt('READY')], ['when it is a draft again', needAt('DRAFT')], ['once another park reviews it', needAt('SUBMITTED', farPark)],
] as const
