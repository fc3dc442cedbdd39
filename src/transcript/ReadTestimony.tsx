import type { Language } from '../../cms/content/Language.ts'
import type { Transcript } from '../../cms/content/Testimony.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { transcriptIn } from './choices.ts'
import type { TestimonyPlayerProps } from './TestimonyPlayer.tsx'
import { TranscriptTitle } from './TranscriptTitle.tsx'
import { TranscriptView } from './TranscriptView.tsx'
import { voiceBy } from './voiceBy.ts'

export interface ReadTestimonyProps extends TestimonyPlayerProps {
  readonly lang: Language
  readonly second: Transcript | null
  /** Whether its language must be said: several stand below each other. */
  readonly isNamed: boolean
}

/** A testimony whose voice is not recorded yet: its words. */
export function ReadTestimony({ testimony, lang, second, isNamed, addressAt }: ReadTestimonyProps) {
  const { words } = useLanguage()
  const transcript = transcriptIn(testimony, lang)
  return (
    <section className="testimony-player__voice">
      <p className="testimony-player__none">{words.player.noRecording}</p>
      {transcript && (
        <>
          <TranscriptTitle lang={isNamed ? lang : null} />
          <TranscriptView
            testimony={testimony}
            transcript={transcript}
            second={second}
            control={null}
            isNamed={isNamed}
            by={voiceBy(testimony, words)}
            addressAt={addressAt}
          />
        </>
      )}
    </section>
  )
}
