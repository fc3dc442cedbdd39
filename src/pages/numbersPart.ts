import { apart } from '../ui/apart.ts'

/** Charts and their tables: one exhibit of six has them, and all other pages do without. */
export const numbersPart = apart(() => import('./wholeNumbers.ts'))
