import { t } from '../i18n/i18n.ts'

/** What has happened on a board to a need, an offer or a match. */
export const saidOfResource = ({ number }: { number: number }, actor: string): string => t('board.oneResourceChanged', { actor, number })
