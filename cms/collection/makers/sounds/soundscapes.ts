import { kitchen } from './kitchen.ts'
import { market } from './market.ts'
import { mine } from './mine.ts'
import { night } from './night.ts'
import { sea } from './sea.ts'
import type { Soundscape } from './Soundscape.ts'
import { train } from './train.ts'

/** The sounds of places that the museum makes from code: nothing is recorded, nobody is overheard. */
export const SOUNDSCAPES: readonly Soundscape[] = [sea, train, market, mine, kitchen, night]
