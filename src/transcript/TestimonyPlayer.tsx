import { useId, useState } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { MediaAudio } from '../../cms/content/Media.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import { theVoice } from '../audio/theVoice.ts'
import { VoicePlayer } from '../audio/VoicePlayer.tsx'
import { fill } from '../i18n/fill.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { useScripts } from '../ui/useScripts.ts'
import { editionAddress } from '../visit/editionAddress.ts'
import { TestimonyNature } from './TestimonyNature.tsx'
import { TranscriptView } from './TranscriptView.tsx'
import './TestimonyPlayer.css'

export interface TestimonyPlayerProps {
  readonly testimony: Testimony
  /** The time in the address, seconds. */
  readonly from: number
  /** The player's id, where times in the address lead; once a document. */
  readonly anchor?: string
  readonly addressAt: (seconds: number) => string
  readonly onMark: (seconds: number) => void
}

/** A testimony to hear and to read, in each language that it has, under a label that says what it is. */
export function TestimonyPlayer({ testimony, from, anchor, addressAt, onMark }: TestimonyPlayerProps) {
  const { language, words } = useLanguage()
  const scripts = useScripts()
  const name = useId()
  const languages = languagesOf(testimony)
  const [chosen, setChosen] = useState<Language>(
    () => (languages.includes(language) ? language : languages[0]) ?? language,
  )
  const shown = scripts ? [chosen] : [chosen, ...languages.filter((each) => each !== chosen)]

  return (
    <div className="testimony-player" id={anchor}>
      <TestimonyNature testimony={testimony} recording={recordingFor(testimony, chosen)} />
      {scripts && languages.length > 1 && (
        <fieldset className="testimony-player__languages not-on-paper">
          <legend>{words.site.language}</legend>
          {languages.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={each === chosen} onChange={() => setChosen(each)} />
              <bdi lang={each}>{LANGUAGE_NAMES[each]}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {shown.map((each) => (
        <InOneLanguage
          key={each}
          testimony={testimony}
          lang={each}
          from={from}
          addressAt={addressAt}
          onMark={onMark}
          named={shown.length > 1}
        />
      ))}
    </div>
  )
}

interface InOneLanguageProps extends TestimonyPlayerProps {
  readonly lang: Language
  /** Whether its language must be said: several stand below each other. */
  readonly named: boolean
}

function InOneLanguage({ testimony, lang, from, addressAt, onMark, named }: InOneLanguageProps) {
  const { words } = useLanguage()
  const transcript = testimony.transcripts.find((each) => each.lang === lang) ?? null
  const recording = recordingFor(testimony, lang)

  function listen(audio: MediaAudio, seconds: number) {
    theVoice.play(editionAddress(audio.href), audio.mimeType, seconds)
    onMark(seconds)
  }

  return (
    <section className="testimony-player__voice">
      {recording ? (
        <VoicePlayer
          title={testimony.title.value}
          recording={recording}
          captions={transcript?.captions ?? null}
          captionsLang={lang}
          from={from}
          onMark={onMark}
        />
      ) : (
        <p className="testimony-player__none">{words.player.noRecording}</p>
      )}
      {recording && recording.lang !== lang && (
        <p className="testimony-player__none">
          {fill(words.player.voiceIn, { language: LANGUAGE_NAMES[recording.lang] })}
        </p>
      )}
      {transcript && (
        <>
          <h2 className="testimony-player__title">
            {words.player.transcript}
            {named && (
              <>
                {' '}
                (<bdi lang={lang}>{LANGUAGE_NAMES[lang]}</bdi>)
              </>
            )}
          </h2>
          <TranscriptView
            transcript={transcript}
            recording={recording && editionAddress(recording.href)}
            addressAt={addressAt}
            onListen={(seconds) => recording && listen(recording, seconds)}
          />
        </>
      )}
    </section>
  )
}

/** The voice to hear with the words of a language: its own, else the one that the words keep time with. */
function recordingFor({ recordings, transcripts }: Testimony, lang: Language): MediaAudio | null {
  const follows = transcripts.find((transcript) => transcript.lang === lang)?.follows
  return recordings.find((each) => each.lang === lang) ?? recordings.find((each) => each.lang === follows) ?? null
}

/** Languages to hear it in first, then those to read it in only. */
function languagesOf({ recordings, transcripts }: Testimony): readonly Language[] {
  return [...new Set([...recordings.map(({ lang }) => lang), ...transcripts.map(({ lang }) => lang)])]
}
