#!/usr/bin/env bash
# validate() of graphql throws on a subscription whose one field stands under @include with a variable.
# Expected: a list of errors. It is empty by the specification of October 2021, which this version follows: the directive's argument is
# a required variable of the right type. (Later drafts forbid the directive at that place: then it holds one.)
# Seen: it throws a GraphQLError about the variable's missing runtime value, out of the rule that counts a subscription's root fields,
# which works out @include with no variables at all. Servers that don't expect validate() to throw answer with their own fault.
# Version: graphql@16.15.0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . graphql@16.15.0
cat >validate.mjs <<'JS'
import { buildSchema, parse, validate } from 'graphql'

const schema = buildSchema('type Query { now: Int } type Subscription { ticks: Int }')
const tried = (document) => {
  try {
    return `${validate(schema, parse(document)).length} errors`
  } catch (error) {
    return `thrown: ${error.message}`
  }
}
const asQuery = tried('query ($if: Boolean!) { now @include(if: $if) }')
const asSubscription = tried('subscription ($if: Boolean!) { ticks @include(if: $if) }')
console.log(`query: ${asQuery}\nsubscription: ${asSubscription}`)
if (asQuery !== '0 errors' || !asSubscription.startsWith('thrown: Argument "if" of required type "Boolean!"')) process.exit(1)
JS
node validate.mjs
