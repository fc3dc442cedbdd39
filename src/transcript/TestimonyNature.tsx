import type { Language } from '../../cms/content/Language.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import './TestimonyNature.css'

export interface TestimonyNatureProps {
  readonly testimony: Testimony
  /** The language that is heard. */
  readonly lang: Language
}

/**
 * Says what a voice is, always in view: nobody may take a composite reading for a person's words, nor a synthetic voice
 * for a human one (facts.md, section 4).
 */
export function TestimonyNature({ testimony, lang }: TestimonyNatureProps) {
  const { words } = useLanguage()
  const composite = testimony.kind === 'composite'
  const heard = testimony.recordings.find((recording) => recording.lang === lang)
  return (
    <p className="testimony-nature">
      {composite ? words.testimony.composite : words.testimony.recorded}
      {heard?.voice === 'synthetic' && <> {words.testimony.synthetic}</>}
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
