export default import.meta.glob<Record<string, unknown>>('../*/messages.en.ts', { import: 'default', eager: true })
