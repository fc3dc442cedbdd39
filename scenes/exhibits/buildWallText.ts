import type { Mason } from '../architecture/Mason.ts'
import { LABEL_DEPTH } from '../plan/measures.ts'
import { closed, rectangle } from './rectangle.ts'

const BORDER = 0.035

/** The field that a text is painted on, around the origin, on a wall at z = 0: limed, with a line of cobalt and one of brass. */
export function buildWallText(mason: Mason, width: number, height: number): void {
  const at = (out: number) => rectangle(width / 2 + out, height / 2 + out)
  const depth = LABEL_DEPTH - 0.003
  mason.strip('capBlue', closed(at(BORDER)).toReversed(), 0, depth)
  mason.sheet('capBlue', at(BORDER), depth, {}, [at(BORDER - 0.018)])
  mason.sheet('paper', at(BORDER - 0.018), depth, { glow: 1 }, [at(BORDER - 0.024)])
  mason.sheet('brass', at(BORDER - 0.024), depth, {}, [at(BORDER - 0.029)])
  mason.sheet('paper', at(BORDER - 0.029), depth, { glow: 1 })
}
