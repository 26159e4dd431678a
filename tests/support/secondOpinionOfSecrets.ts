import { DetailsDisclosed, DisclosureAccepted, DisclosureRevoked } from '../../schema/events/disclosures.ts'
import { readEvent } from '../../schema/events/events.ts'
import { NeedDrafted, NeedExportControlCleared, NeedRevised, NeedSubmitted } from '../../schema/events/needs.ts'
import { OfferDrafted, OfferExportControlCleared, OfferPublished, OfferRevised } from '../../schema/events/offers.ts'
import { OrganizationAbsorbed, OrganizationMerged, OrganizationRegistered, OrganizationRevised, OrganizationVerified } from '../../schema/events/organizations.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { changing, Past, when, type Memory, type Somebody } from './secondOpinionMemory.ts'

/** Who reads what is confidential, told a second time: from the events alone, without rows and without the code that decides it, in the words of the domain. */

/** What the owner of something lets one organisation read of it, under terms and until a day. */
interface Promised {
  readonly thingId: string
  readonly to: string
  readonly until: string
  readonly acceptedBy: Set<string>
  stands: boolean
}
interface Said {
  texts: string
  /** Declared not to be under export control, or found by a park not to be, as it reads now. */
  free: 'DECLARED' | 'CLEARED' | undefined
}
interface Place {
  region: string | undefined
  /** Where it has a code. */
  register: string | undefined
}

export class Secrets {
  readonly promised = new Map<string, Promised>()
  readonly said = new Map<string, Said>()
  readonly places = new Map<string, Place>()
  readonly past: Past

  constructor(events: readonly StoredEvent[]) {
    this.past = Past.after(events)
    for (const { event, metadata } of events.map(readEvent)) for (const { remember } of memory) remember(this, event, metadata.actor.id)
  }

  /** Why somebody reads what is confidential of something at a moment, if they do. */
  readerOf(who: Somebody, thingId: string, at: Date): 'OWNER' | 'COUNTERPART' | undefined {
    const thing = this.past.things.get(thingId)
    if (who === undefined || thing === undefined) return undefined
    if (this.past.organization(thing.owner)?.speakers.has(who) === true) return 'OWNER'
    const open = thing.stage === 'PUBLISHED' && this.past.standsBehind(thing.owner)
    return open && [...this.promised.values()].some((one) => one.thingId === thingId && this.#keeps(one, who, at)) ? 'COUNTERPART' : undefined
  }

  #keeps({ thingId, to, until, acceptedBy, stands }: Promised, who: string, at: Date): boolean {
    const organization = this.past.organizations.get(to)
    const speaks = organization?.status === 'VERIFIED' && organization.speakers.has(who)
    const mutual = [...this.past.pairs.values()].some(({ mutual, things, owners }) => mutual
      && ((things.NEED === thingId && this.past.meant(owners.OFFER) === to) || (things.OFFER === thingId && this.past.meant(owners.NEED) === to)))
    return stands && speaks && mutual && acceptedBy.has(who) && at < new Date(Date.parse(until) + 24 * 3_600_000) && (this.said.get(thingId)?.free !== undefined || this.#isInMainland(to))
  }

  /** By where it says that it is, else by the register that has it; who says neither may be anywhere. */
  #isInMainland(organizationId: string): boolean {
    const { region, register } = this.places.get(organizationId) ?? { region: undefined, register: undefined }
    return region === undefined ? register === 'USCC' : region === 'CN' || /^(?!71|81|82)\d{6}$/.test(region)
  }
}

/** Word for word what something says, apart from its last day, its price and to whom it is shown. */
const wordsOf = ({ title, keywords, ...content }: Readonly<Record<string, unknown>>): string => JSON.stringify([
  title, keywords, ...['problem', 'target', 'alreadyTried', 'conditions', 'outOfScope', 'summary', 'advantage', 'applications', 'who', 'facilities', 'evidence'].map((field) => content[field]),
])
const drafted = (id: string, content: Readonly<Record<string, unknown>>, { said }: Secrets) => said.set(id, { texts: wordsOf(content), free: undefined })
const revised = (id: string, content: Readonly<Record<string, unknown>>, { said }: Secrets) => changing(said, id, (it) => {
  if (it.free === 'CLEARED' && it.texts !== wordsOf(content)) it.free = undefined
  it.texts = wordsOf(content)
})
const declared = (id: string, exportControl: string, { said }: Secrets) => changing(said, id, (it) => Object.assign(it, { free: exportControl === 'NO' ? 'DECLARED' : undefined }))
const cleared = (id: string, { said }: Secrets) => changing(said, id, (it) => Object.assign(it, { free: 'CLEARED' }))

const memory: readonly Memory<Secrets>[] = [
  when(DetailsDisclosed, ({ disclosureId, thingId, organizationId, expiresOn }, { promised }: Secrets) =>
    promised.set(disclosureId, { thingId, to: organizationId, until: expiresOn, acceptedBy: new Set(), stands: true })),
  when(DisclosureAccepted, ({ disclosureId, personId }, { promised }: Secrets) => changing(promised, disclosureId, ({ acceptedBy }) => acceptedBy.add(personId))),
  when(DisclosureRevoked, ({ disclosureId }, { promised }: Secrets) => changing(promised, disclosureId, (it) => Object.assign(it, { stands: false }))),
  // It was promised to one record; the people of the other have to be promised it themselves.
  when(OrganizationMerged, ({ organizationId }, { promised }: Secrets) => {
    for (const one of promised.values()) if (one.to === organizationId) one.stands = false
  }),
  when(NeedDrafted, ({ needId, content }, secrets: Secrets) => drafted(needId, content, secrets)),
  when(NeedRevised, ({ needId, content }, secrets: Secrets) => revised(needId, content, secrets)),
  when(NeedSubmitted, ({ needId, declarations: { exportControl } }, secrets: Secrets) => declared(needId, exportControl, secrets)),
  when(NeedExportControlCleared, ({ needId }, secrets: Secrets) => cleared(needId, secrets)),
  when(OfferDrafted, ({ offerId, content }, secrets: Secrets) => drafted(offerId, content, secrets)),
  when(OfferRevised, ({ offerId, content }, secrets: Secrets) => revised(offerId, content, secrets)),
  when(OfferPublished, ({ offerId, declarations }, secrets: Secrets) => declarations && declared(offerId, declarations.exportControl, secrets)),
  when(OfferExportControlCleared, ({ offerId }, secrets: Secrets) => cleared(offerId, secrets)),
  when(OrganizationRegistered, ({ organizationId, region, code }, { places }: Secrets) => places.set(organizationId, { region, register: code?.scheme })),
  when(OrganizationRevised, ({ organizationId, region }, { places }: Secrets) => changing(places, organizationId, (it) => Object.assign(it, { region }))),
  when(OrganizationVerified, ({ organizationId, code }, { places }: Secrets) => changing(places, organizationId, (it) => Object.assign(it, { register: code?.scheme ?? it.register }))),
  when(OrganizationAbsorbed, ({ organizationId, belongings: { code } }, { places }: Secrets) => changing(places, organizationId, (it) => Object.assign(it, { register: it.register ?? code?.scheme }))),
]

/** The types of all events that mean something for who reads what is confidential, and nothing for who knows of it. */
export const rememberedOfSecrets: readonly string[] = memory.map(({ type }) => type)
