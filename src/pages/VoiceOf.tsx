import { useCallback } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Lead, Testimony } from '../../cms/content/Testimony.ts'
import { TestimonyPlayer } from '../transcript/TestimonyPlayer.tsx'
import { formatVisit } from '../visit/formatVisit.ts'
import { goTo } from '../visit/goTo.ts'
import type { Visit } from '../visit/Visit.ts'
import { LeadLink } from './LeadLink.tsx'

export interface VoiceOfProps {
  readonly visit: Visit
  readonly museum: Museum
  readonly testimony: Testimony
  /** The id that times in the address lead to; given once a document. */
  readonly anchor?: string
  /** Voice and words only, for a narrow card. */
  readonly compact?: boolean
}

/** The player of a testimony, in step with the time in the address. */
export function VoiceOf({ visit, museum, testimony, ...rest }: VoiceOfProps) {
  const { language, page } = visit
  // A moment to be shared is read before it is walked.
  const addressAt = useCallback(
    (seconds: number) => `${formatVisit({ language, page, seconds, walk: false })}#voice`,
    [language, page],
  )
  const leadLink = useCallback((lead: Lead) => <LeadLink museum={museum} lead={lead} />, [museum])
  return (
    <TestimonyPlayer
      {...rest}
      testimony={testimony}
      from={visit.seconds ?? 0}
      addressAt={addressAt}
      leadLink={leadLink}
      onMark={(seconds) => goTo({ ...visit, seconds }, { replace: true })}
    />
  )
}
