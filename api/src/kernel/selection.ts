import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** The fields an operation asks for below some field, by name: of all types it may meet, and whether or not a directive leaves one out. */
export type Selection = ReadonlyMap<string, Selection>

export function selectionOf({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  const selection: Growing = new Map()
  for (const { selectionSet } of fieldNodes) if (selectionSet) gather(selectionSet, fragments, selection)
  return selection
}

interface Growing extends Map<string, Growing> {}

function gather({ selections }: SelectionSetNode, fragments: Record<string, FragmentDefinitionNode>, into: Growing): void {
  for (const each of selections) {
    if (each.kind === Kind.FIELD) {
      const { value: name } = each.name
      const below: Growing = into.get(name) ?? new Map()
      into.set(name, below)
      if (each.selectionSet) gather(each.selectionSet, fragments, below)
    } else gather(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]!.selectionSet, fragments, into)
  }
}
