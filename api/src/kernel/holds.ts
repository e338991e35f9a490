import { Extensions } from 'type-graphql'

/**
 * As how many entries a list counts when it is worked out what a question costs: as many as it holds at most, or, where nothing
 * bounds it, as many as a large one does. A list whose arguments tell its length needs no such number.
 */
export const Holds = (most: number): MethodDecorator & PropertyDecorator => Extensions({ holds: most })
