import { useId, useState, type ReactNode } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Lead, Testimony } from '../../cms/content/Testimony.ts'
import { theVoice } from '../audio/theVoice.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { useScripts } from '../ui/useScripts.ts'
import { keepsTime, languagesOf, recordingFor, transcriptIn } from './choices.ts'
import { HeardTestimony } from './HeardTestimony.tsx'
import { anchorsBetween, otherClock } from './otherClock.ts'
import { ReadTestimony } from './ReadTestimony.tsx'
import { TestimonyNature } from './TestimonyNature.tsx'
import './TestimonyPlayer.css'

export interface TestimonyPlayerProps {
  readonly testimony: Testimony
  /** The time in the address, seconds; 0 where it says none. */
  readonly from: number
  /** The player's id, where times in the address lead; once a document. */
  readonly anchor?: string
  /** Voice and words only: in a narrow card beside the museum. */
  readonly compact?: boolean
  readonly addressAt: (seconds: number) => string
  readonly onMark: (seconds: number) => void
  /** The way to what the museum shows where a point of the index leads. */
  readonly leadLink?: (lead: Lead) => ReactNode
}

/** A testimony to hear and to read, in each language that it has, under a label that says what it is. */
export function TestimonyPlayer(props: TestimonyPlayerProps) {
  const { testimony, anchor } = props
  const { language, words } = useLanguage()
  const scripts = useScripts()
  const languages = languagesOf(testimony)
  const [chosen, setChosen] = useState<Language>(
    () => (languages.includes(language) ? language : languages[0]) ?? language,
  )
  const [second, setSecond] = useState<Language | null>(null)
  const shown = scripts ? [chosen] : [chosen, ...languages.filter((each) => each !== chosen)]

  function choose(next: Language) {
    goOnIn(testimony, next)
    setChosen(next)
    if (second === next) setSecond(null)
  }

  return (
    <div className={`testimony-player${props.compact ? ' testimony-player--compact' : ''}`} id={anchor}>
      <TestimonyNature testimony={testimony} recording={recordingFor(testimony, chosen)} />
      {scripts && languages.length > 1 && (
        <div className="testimony-player__choices not-on-paper">
          <LanguageChoice languages={languages} chosen={chosen} onChoose={choose} />
          {testimony.transcripts.length > 1 && (
            <label className="testimony-player__second">
              {words.reading.second}
              <select
                value={second ?? ''}
                onChange={({ currentTarget: { value } }) => setSecond(languages.find((each) => each === value) ?? null)}
              >
                <option value="">{words.reading.none}</option>
                {testimony.transcripts
                  .filter(({ lang }) => lang !== chosen)
                  .map(({ lang }) => (
                    <option key={lang} value={lang} lang={lang}>
                      {LANGUAGE_NAMES[lang]}
                    </option>
                  ))}
              </select>
            </label>
          )}
        </div>
      )}
      {shown.map((lang) => {
        const recording = recordingFor(testimony, lang)
        const own = { ...props, lang, second: transcriptIn(testimony, second), isNamed: shown.length > 1 }
        return recording ? (
          <HeardTestimony key={lang} {...own} recording={recording} />
        ) : (
          <ReadTestimony key={lang} {...own} />
        )
      })}
    </div>
  )
}

/** What is being heard goes on in another language, where the same is told. */
function goOnIn(testimony: Testimony, lang: Language): void {
  const { programme, status, seconds } = theVoice.hearing()
  const next = recordingFor(testimony, lang)
  if (!programme || programme.testimony.id !== testimony.id || !next) return
  const words = transcriptIn(testimony, lang)
  const transcript = keepsTime(words, next) ? words : null
  if (programme.recording.id === next.id) {
    theVoice.retell({ ...programme, transcript })
    return
  }
  const to = otherClock(seconds, anchorsBetween(testimony, programme.recording.lang, next.lang))
  theVoice.stop()
  if (status !== 'playing' && status !== 'loading' && status !== 'waiting') return
  theVoice.play({ ...programme, testimony, recording: next, transcript }, Math.min(to, next.duration))
}

interface LanguageChoiceProps {
  readonly languages: readonly Language[]
  readonly chosen: Language
  readonly onChoose: (language: Language) => void
}

function LanguageChoice({ languages, chosen, onChoose }: LanguageChoiceProps) {
  const { words } = useLanguage()
  const name = useId()
  return (
    <fieldset className="testimony-player__languages">
      <legend>{words.site.language}</legend>
      {languages.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === chosen} onChange={() => onChoose(each)} />
          <bdi lang={each}>{LANGUAGE_NAMES[each]}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
