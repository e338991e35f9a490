/** Words under the names of their rooms; those all share, of `i18n`, under `common`. */
export const byRoom = (files: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(files).map(([path, words]) => [path.split('/')[1]!.replace('i18n', 'common'), words]))
