import type { Testimony } from '../../cms/content/Testimony.ts'
import { TestimonyPlayer } from '../transcript/TestimonyPlayer.tsx'
import { formatVisit } from '../visit/formatVisit.ts'
import { goTo } from '../visit/goTo.ts'
import type { Visit } from '../visit/Visit.ts'

export interface VoiceOfProps {
  readonly visit: Visit
  readonly testimony: Testimony
  /** The id that times in the address lead to; given once a document. */
  readonly anchor?: string
}

/** The player of a testimony, in step with the time in the address. */
export function VoiceOf({ visit, testimony, anchor }: VoiceOfProps) {
  return (
    <TestimonyPlayer
      testimony={testimony}
      from={visit.seconds ?? 0}
      {...(anchor === undefined ? {} : { anchor })}
      addressAt={(seconds) => `${formatVisit({ ...visit, seconds })}#voice`}
      onMark={(seconds) => goTo({ ...visit, seconds }, { replace: true })}
    />
  )
}
