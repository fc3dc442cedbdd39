import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { MediaAudio } from '../../cms/content/Media.ts'
import { KeysDialog } from '../audio/KeysDialog.tsx'
import { actionOfKey, isWriting, type PlayerAction } from '../audio/playerKeys.ts'
import { pointsIn } from '../audio/pointsIn.ts'
import { STEP, useVoice } from '../audio/useVoice.ts'
import { VoicePlayer } from '../audio/VoicePlayer.tsx'
import { fill } from '../i18n/fill.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { keepsTime, transcriptIn } from './choices.ts'
import { IndexList } from './IndexList.tsx'
import { namedIn } from './namedIn.ts'
import type { ReadTestimonyProps } from './ReadTestimony.tsx'
import { TranscriptTitle } from './TranscriptTitle.tsx'
import { TranscriptView, type TranscriptHandle } from './TranscriptView.tsx'
import { voiceBy } from './voiceBy.ts'

export interface HeardTestimonyProps extends ReadTestimonyProps {
  readonly recording: MediaAudio
}

/** A testimony with its voice: the player, the words and their index keep one time, and one set of keys works in all of them. */
export function HeardTestimony(props: HeardTestimonyProps) {
  const { testimony, recording, lang, second, isNamed, compact = false, from, addressAt, onMark, leadLink } = props
  const { words } = useLanguage()
  const spokenWords = useRef<TranscriptHandle>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const transcript = transcriptIn(testimony, lang)
  const followed = keepsTime(transcript, recording)
  const by = voiceBy(testimony, words)
  const programme = useMemo(
    () => ({ testimony, recording, transcript: followed ? transcript : null, by }),
    [testimony, recording, followed, transcript, by],
  )
  const control = useVoice(programme, from, onMark)
  const title = testimony.title.value

  const lineStarts = () => programme.transcript?.segments.map(({ start }) => start) ?? []
  const pointStarts = () => pointsIn(testimony, recording.lang).map(({ start }) => start)
  const does: Readonly<Record<PlayerAction, () => void>> = {
    toggle: control.toggle,
    back: () => control.seek(control.now() - STEP),
    forward: () => control.seek(control.now() + STEP),
    previousLine: () => control.skipTo(lineStarts(), 'previous'),
    nextLine: () => control.skipTo(lineStarts(), 'next'),
    previousPoint: () => control.skipTo(pointStarts(), 'previous'),
    nextPoint: () => control.skipTo(pointStarts(), 'next'),
    slower: () => control.changeSpeed('slower'),
    faster: () => control.changeSpeed('faster'),
    beginning: () => control.seek(0),
    follow: () => spokenWords.current?.toggleFollowing(),
    search: () => spokenWords.current?.search(),
    help: () => setShowsKeys(true),
  }
  /** Only while the focus is within: neither the page nor the walk loses a key to the player. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || showsKeys || isWriting(event.target)) return
    const action = actionOfKey(event)
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    does[action]()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys work on any control within
    <section
      className="testimony-player__voice"
      aria-label={namedIn(fill(words.player.label, { title }), isNamed ? lang : null)}
      onKeyDown={onKeyDown}
    >
      <VoicePlayer
        control={control}
        captions={transcript?.captions ?? null}
        captionsLang={lang}
        from={from}
        onHelp={() => setShowsKeys(true)}
      />
      {recording.lang !== lang && (
        <p className="testimony-player__none">
          {fill(words.player.voiceIn, { language: LANGUAGE_NAMES[recording.lang] })}
        </p>
      )}
      {transcript && (
        <>
          <TranscriptTitle lang={isNamed ? lang : null} />
          <TranscriptView
            ref={spokenWords}
            testimony={testimony}
            transcript={transcript}
            second={second}
            control={followed ? control : null}
            isNamed={isNamed}
            by={by}
            addressAt={addressAt}
          />
        </>
      )}
      {!compact && (
        <IndexList testimony={testimony} control={control} addressAt={addressAt} {...(leadLink ? { leadLink } : {})} />
      )}
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </section>
  )
}
