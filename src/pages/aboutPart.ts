import { apart } from '../ui/apart.ts'

/** How the museum works: few ask, and all other pages do without. */
export const aboutPart = apart(() => import('./AboutPage.tsx'))
