/** Databases that others are copies of: the bare schema, and the demo sub-district. */
export const TEMPLATES = { empty: 'template_empty', demo: 'template_demo' } as const

/** Of all servers under test: what one sealed into a template, the next can open. */
export const SECRET = Buffer.alloc(32, 'test')

/** The same PostgreSQL’s database of this name. */
export const databaseOf = (postgresUrl: string, name: string): string => Object.assign(new URL(postgresUrl), { pathname: name }).href
