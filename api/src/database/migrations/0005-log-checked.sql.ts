/** The old log is read through once, beside its writers: it is what the next step needs to know. */
export const sql = /* sql */ `
alter table change validate constraint change_until;
`
