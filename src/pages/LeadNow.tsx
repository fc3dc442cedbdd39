import { lazy, Suspense } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import { useHeard } from '../audio/useHeard.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { leadNow } from '../museum/following/leadNow.ts'

/** Who only reads doesn't fetch it: the index beside the words links to the same exhibits. */
const LeadIllustration = lazy(async () => ({ default: (await import('./LeadIllustration.tsx')).LeadIllustration }))

export interface LeadNowProps {
  readonly museum: Museum
  readonly testimony: Testimony
}

/** Beside a transcript: what the voice tells of, as long as this voice is heard. */
export function LeadNow({ museum, testimony }: LeadNowProps) {
  const { words } = useLanguage()
  const told = useHeard(({ programme, status, seconds }) =>
    programme?.testimony.id === testimony.id && status !== 'silent' && status !== 'missing'
      ? (leadNow(testimony, programme.recording.lang, seconds)?.point.id ?? null)
      : null,
  )
  const lead = testimony.index.find(({ id }) => id === told)?.lead
  return (
    lead && (
      <Suspense>
        <section className="lead-now" aria-label={words.following.shown}>
          <LeadIllustration museum={museum} lead={lead} />
        </section>
      </Suspense>
    )
  )
}
