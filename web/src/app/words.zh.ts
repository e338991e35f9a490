export default import.meta.glob<Record<string, unknown>>('../*/messages.zh.ts', { import: 'default', eager: true })
