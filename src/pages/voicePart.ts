import { apart } from '../ui/apart.ts'

/** Player, words and engine of the voices: pages where nobody speaks do without. */
export const voicePart = apart(() => import('./wholeVoice.ts'))
