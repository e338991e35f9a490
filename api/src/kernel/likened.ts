/** What two writings of the same name have in common: no blanks, one width, no case. */
export const likened = (written: string): string => written.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** The same of a column, in SQL. */
export const likenedIn = (column: string): string => `lower(regexp_replace(normalize(${column}, nfkc), '\\s+', '', 'g'))`
