/** What a key was used with. A key of before, or of a process that is older, has none, and stands for whatever comes with it again. */
export const sql = `
alter table mutation_key add column input_digest text;
`
