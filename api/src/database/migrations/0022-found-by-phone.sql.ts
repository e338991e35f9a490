/** Somebody who calls is found by the number he or she gave: the handling committee looks for what is left of it to be seen. */
export const statements = [
  `drop index concurrently if exists issue_contact`,
  `create index concurrently issue_contact on issue (contact_masked) where contact_masked is not null`,
]
