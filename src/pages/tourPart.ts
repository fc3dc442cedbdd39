import { apart } from '../ui/apart.ts'

/** The pages of guided tours: all others do without. */
export const tourPart = apart(() => import('./wholeTour.ts'))
