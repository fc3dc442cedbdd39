import { apart } from '../ui/apart.ts'

/** Timeline and map of journeys: all other pages do without. */
export const chroniclePart = apart(() => import('./wholeChronicle.ts'))
