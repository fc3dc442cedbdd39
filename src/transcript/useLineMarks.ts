import { useEffect, useState } from 'react'
import type { Segment } from '../../cms/content/Testimony.ts'
import { theVoice } from '../audio/theVoice.ts'
import type { VoiceControl } from '../audio/useVoice.ts'
import { hears } from '../audio/VoiceEngine.ts'
import { createLineMarks, type LineMarks } from './createLineMarks.ts'
import { segmentAt } from './segmentAt.ts'

/**
 * Marks the line that is heard; before anything is heard, the line that the address points to. A tick of the voice costs a
 * search among the starts, and nothing is drawn until another line begins.
 */
export function useLineMarks(segments: readonly Segment[], control: VoiceControl | null): LineMarks {
  const [marks] = useState(createLineMarks)
  const id = control?.programme.recording.id ?? null
  const start = control?.start ?? 0
  useEffect(() => {
    if (id === null) return
    const read = () => {
      const hearing = theVoice.hearing()
      const heard = hears(hearing, id) && hearing.status !== 'missing'
      const begins = start > 0 ? start : -1
      marks.mark(segmentAt(segments, heard ? hearing.seconds : begins))
    }
    read()
    return theVoice.subscribe(read)
  }, [marks, segments, id, start])
  return marks
}
