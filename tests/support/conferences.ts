import {
  BoardOpened, ConferenceAnnounced, ConferenceArchived, ConferenceDrafted, type ConferenceContent, type ConferenceEvent,
} from '../../schema/events/conferences.ts'
import type { ConferenceFacts, Facts } from '../../services/facts.ts'
import { conferenceId } from './people.ts'
import { park } from './organizations.ts'

/** A conference of the park, and one of another park. */
export const autumn = conferenceId('Autumn conference')
export const harbourDay = conferenceId('Harbour day')

export const conferenceContent: ConferenceContent = {
  language: 'zh-CN', format: 'INDUSTRY_ACADEMIA', title: '产学研大会', begins: '2026-10-12', ends: '2026-10-13', timeZone: 'Asia/Shanghai',
}
export const conferenceDrafted = (particular: Partial<ConferenceContent> = {}): ConferenceEvent =>
  ConferenceDrafted({ conferenceId: autumn, parkId: park, content: { ...conferenceContent, ...particular } })
export const announced = ConferenceAnnounced({ conferenceId: autumn })
export const boardOpened = BoardOpened({ conferenceId: autumn })
export const archived = ConferenceArchived({ conferenceId: autumn })

export const conferenceFacts = (particular: Partial<ConferenceFacts> = {}): ConferenceFacts => ({ parkId: park, stage: 'ANNOUNCED', boardOpen: false, ...particular })
/** One conference, announced by the park; `particular` is about it. */
export const knownConference = (particular: Partial<ConferenceFacts> = {}): Pick<Facts, 'conference'> =>
  ({ conference: (id) => (id === autumn ? conferenceFacts(particular) : undefined) })
