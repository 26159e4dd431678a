import { OrganizationId } from '../../schema/events/ids.ts'
import { acceptDisclosure } from '../../services/disclosures/acceptDisclosure.ts'
import { attachFile } from '../../services/dossiers/attachFile.ts'
import { attachLink } from '../../services/dossiers/attachLink.ts'
import { detachAttachment } from '../../services/dossiers/detachAttachment.ts'
import { discloseDetails } from '../../services/disclosures/discloseDetails.ts'
import { revokeDisclosure } from '../../services/disclosures/revokeDisclosure.ts'
import { writeConfidentialDetail } from '../../services/dossiers/writeConfidentialDetail.ts'
import { act, type Listed } from './finding.ts'
import { attachmentId } from './people.ts'

const onDossier = act(async (world, find) => {
  const thingId = find.chance.below(2) === 0 ? find.need(`'DRAFT', 'PUBLISHED', 'SUBMITTED'`) : find.offer(`'DRAFT', 'PUBLISHED'`)
  const by = find.ofThing(thingId)
  const fileId = attachmentId(`file ${find.chance.below(6)}`)
  const organizationId = OrganizationId.parse(world.rows.things.need(thingId)?.facts.organizationId ?? world.rows.things.offer(thingId)?.facts.organizationId ?? thingId)
  switch (find.chance.below(5)) {
    case 2: return world.ask(attachLink, { thingId, link: { attachmentId: world.unusedId('link'), digest: 'd' } }, by)
    case 0: {
      const attached = find.id('SELECT DISTINCT id FROM attachment ORDER BY id')
      const about = world.rows.dossiers.attached(attached)[0]?.thingId ?? thingId
      return world.ask(detachAttachment, { thingId: about, attachmentId: attached }, find.ofThing(about))
    }
    case 1: return world.ask(writeConfidentialDetail, { thingId, detail: { detailId: world.unusedId('detail'), digest: 'd' } }, by)
    default: return world.ask(attachFile, { thingId, fileId, confidential: find.chance.below(2) === 0, file: { digest: 'd', type: 'application/pdf', size: 9, organizationId } }, by)
  }
})

const onDisclosure = act(async (world, find) => {
  const disclosureId = find.id('SELECT id FROM disclosure ORDER BY id')
  const disclosure = world.rows.disclosures.disclosure(disclosureId)
  switch (find.chance.below(5)) {
    case 0: return world.ask(revokeDisclosure, { disclosureId }, find.ofThing(disclosure?.thingId ?? ''))
    case 1: return world.ask(acceptDisclosure, { disclosureId, terms: '2026-1' }, find.for(disclosure?.organizationId))
    default: {
      const match = world.rows.matches.match(find.id(`SELECT id FROM match WHERE reached NOT IN ('SUGGESTED', 'INTERESTED') ORDER BY rowid`))
      const thingId = match?.needId ?? disclosureId
      const expiresOn = find.chance.below(2) === 0 ? '2026-12-31' : '2027-12-31'
      return world.ask(discloseDetails, { thingId, organizationId: match?.facts.offerOrganizationId ?? disclosureId, expiresOn }, find.ofThing(thingId))
    }
  }
})

/** What goes with needs and offers, and to whom what is confidential of it is disclosed. */
export const actsOfDossiers: Listed = [
  [3, 'keep a dossier', onDossier],
  [3, 'disclose', onDisclosure],
]
