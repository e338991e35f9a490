/** The contract of a message, made from one: a type for each object in it, and the document that asks for all of it. */
export interface Shape {
  typeDefs: string
  /** Fields by type, those that hold objects or lists of them included. */
  types: Map<string, string[]>
  selection: string
}

export function shapeOf(root: string, message: Record<string, unknown>): Shape {
  const types = new Map<string, string[]>()
  const definitions: string[] = []
  const selection = describe(root, message)
  return { typeDefs: definitions.join('\n'), types, selection }

  function describe(type: string, value: Record<string, unknown>): string {
    const fields = Object.entries(value).filter(([name]) => name !== '__typename')
    const asked: string[] = '__typename' in value ? ['__typename'] : []
    const defined = fields.map(([name, field]) => {
      const inner = Array.isArray(field) ? (field[0] as unknown) : field
      const isObject = typeof inner === 'object' && inner !== null
      const named = isObject ? ((inner as { __typename?: string }).__typename ?? `${type}_${name}`) : scalarOf(inner)
      asked.push(isObject ? `${name} ${describe(named, inner as Record<string, unknown>)}` : name)
      return `${name}: ${Array.isArray(field) ? `[${named}]` : named}`
    })
    definitions.push(`type ${type} { ${defined.join(' ')} }`)
    types.set(
      type,
      fields.map(([name]) => name),
    )
    return `{ ${asked.join(' ')} }`
  }
}

const scalarOf = (value: unknown): string => (typeof value === 'number' ? 'Int' : typeof value === 'boolean' ? 'Boolean' : 'String')
