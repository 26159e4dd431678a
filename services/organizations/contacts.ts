/** Who is the contact 对接联系人, and who stands in. */
export interface Contacts {
  readonly contactId: string
  readonly deputyId: string | undefined
}
/** By need or offer; under `ofItself` those of the organisation. */
export type ContactBook = ReadonlyMap<string, Contacts>
export const ofItself = ''

export const handedOver = (book: ContactBook, fromId: string, toId: string, thingId?: string): ContactBook =>
  new Map([...book].map(([of, contacts]) => [of, thingId === undefined || of === thingId ? replaced(contacts, fromId, toId) : contacts]))

/** Who leaves is no contact any longer: the deputy is, and where there is none, nobody is named. */
export const withoutPerson = (book: ContactBook, personId: string): ContactBook =>
  new Map([...book].flatMap(([of, { contactId, deputyId }]): [string, Contacts][] => {
    if (contactId !== personId) return [[of, { contactId, deputyId: deputyId === personId ? undefined : deputyId }]]
    return deputyId === undefined ? [] : [[of, { contactId: deputyId, deputyId: undefined }]]
  }))

function replaced({ contactId, deputyId }: Contacts, fromId: string, toId: string): Contacts {
  const contact = contactId === fromId ? toId : contactId
  const deputy = deputyId === fromId ? toId : deputyId
  return { contactId: contact, deputyId: deputy === contact ? undefined : deputy }
}

export const isOf = (book: ContactBook, personId: string, thingId?: string): boolean =>
  [...book].some(([of, { contactId, deputyId }]) => (thingId === undefined || of === thingId) && (contactId === personId || deputyId === personId))
