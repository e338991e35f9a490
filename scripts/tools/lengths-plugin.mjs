/** Writes how long the texts of each input may be, as the contract bounds them: `reportIssueLengths.title`. One export for each, so that a page takes along its own alone. */
export function plugin(schema) {
  const inputs = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode?.kind === 'InputObjectTypeDefinition')
  const lengths = inputs.flatMap((input) => {
    const said = Object.values(input.getFields()).flatMap((field) => {
      const max = longest(field)
      return max ? [`  ${field.name}: ${max},`] : []
    })
    return said.length > 0 ? [`export const ${nameOf(input)} = {\n${said.join('\n')}\n} as const`] : []
  })
  return `/* eslint-disable */\n${lengths.join('\n\n')}\n`
}

const nameOf = ({ name }) => `${name[0].toLowerCase()}${name.slice(1).replace(/Input$/, '')}Lengths`

function longest({ astNode }) {
  const bound = astNode?.directives?.find(({ name }) => name.value === 'length')
  return bound?.arguments?.find(({ name }) => name.value === 'max')?.value.value
}
