/** Says what the check of the web's size says, in KB, gzipped. */
const program = new URL('../../../scripts/web-size.mjs', import.meta.url).href

export const { webSize } = (await import(program)) as { webSize: () => { js: number; css: number } }
