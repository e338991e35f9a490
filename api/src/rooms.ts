/**
 * The rooms of the middle floor, from the ground up. Each imports only from those before it; what happens in one is told to those
 * after it, in this order. The check of the architecture reads the same list.
 */
export const rooms = ['matching', 'issues', 'coordination', 'resources', 'matches', 'bookings', 'campaigns', 'calls'] as const
