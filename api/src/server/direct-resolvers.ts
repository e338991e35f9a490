import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { Request } from '../acting/request.ts'

type FieldResolverMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number]
type Method = (...given: unknown[]) => unknown

/**
 * Has properties read, and resolvers that take no arguments called, without type-graphql in between: each time, it would sort their
 * parameters, look for middlewares and see to the class of the object. For a board that comes to more than what they do.
 */
export function resolveDirectly(schema: GraphQLSchema): void {
  const { objectTypes, fieldResolvers } = getMetadataStorage()
  for (const { name, target, interfaceClasses = [] } of objectTypes) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    const classes = [...lineOf(target), ...interfaceClasses]
    for (const field of Object.values(type.getFields())) {
      const resolver = fieldResolvers.find((each) => each.schemaName === field.name && classes.includes(each.getObjectType!() as never))
      if (!resolver) delete field.resolve
      else if (takesNoArguments(resolver)) field.resolve = direct(resolver)
    }
  }
}

/** A class and all it extends. */
function lineOf(target: Function): Function[] {
  return target === Function.prototype ? [] : [target, ...lineOf(Object.getPrototypeOf(target) as Function)]
}

const takesNoArguments = ({ kind, params = [], middlewares = [] }: FieldResolverMetadata): boolean =>
  kind === 'external' && middlewares.length === 0 && params.every((param) => isWhole(param))

const isWhole = (param: NonNullable<FieldResolverMetadata['params']>[number]): boolean =>
  (param.kind === 'root' || param.kind === 'context') && param.propertyName === undefined

/** Resolvers hold no state of their own: one of each class is enough. */
function direct({ target, methodName, params = [] }: FieldResolverMetadata): GraphQLFieldResolver<unknown, Request> {
  const resolver = new (target as new () => Record<string, Method>)()
  const kinds = params.toSorted((a, b) => a.index - b.index).map(({ kind }) => kind)
  return (root, _args, request) => resolver[methodName]!(...kinds.map((kind) => (kind === 'root' ? root : request)))
}
