import { NOTICE, THE_MUSEUM } from './notice.ts'
import type { Reading, Voice, Words } from './Reading.ts'

/** A line with the voice that says it. */
export interface SpokenBy extends Words {
  readonly voice: Voice
}

/** Everything that is heard in a reading: the honest label first, in the museum's own voice, then its lines. */
export function linesOf({ lines, voices }: Reading): SpokenBy[] {
  const said = lines.map(({ fr, en, ar, by = 0 }) => ({ fr, en, ar, voice: voices[by] ?? voices[0] }))
  return [{ ...NOTICE, voice: THE_MUSEUM }, ...said]
}
