import type { MediaAudio } from '../../cms/content/Media.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import './TestimonyNature.css'

export interface TestimonyNatureProps {
  readonly testimony: Testimony
  /** What is heard; null where the words are only read. */
  readonly recording: MediaAudio | null
}

/**
 * Says what a voice is, always in view: nobody may take a composite reading for a person's words, nor a synthetic voice
 * for a human one (facts.md, section 4).
 */
export function TestimonyNature({ testimony, recording }: TestimonyNatureProps) {
  const { words } = useLanguage()
  const composite = testimony.kind === 'composite'
  return (
    <p className="testimony-nature">
      {composite ? words.testimony.composite : words.testimony.recorded}
      {recording?.voice === 'synthetic' && <> {words.testimony.synthetic}</>}
      {testimony.facts.length > 0 && (
        <>
          {' '}
          {words.testimony.restsOn}{' '}
          {testimony.facts.map((fact, index) => (
            <span key={fact.id}>
              {index > 0 && ', '}
              <a href={`#fact-${fact.code}`}>{fact.code}</a>
            </span>
          ))}
          .
        </>
      )}
    </p>
  )
}
