import { theVoice } from '../audio/theVoice.ts'
import { useHeard } from '../audio/useHeard.ts'
import type { Programme } from '../audio/VoiceEngine.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { segmentAt } from '../transcript/segmentAt.ts'
import { Icon } from '../ui/Icon.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import type { CaptionChoice } from './captionChoice.ts'
import './VoiceCaptions.css'

/** Seconds after a line's end until which it stays: a breath does not blink. */
const LINGER = 1.5

/**
 * The voice that goes along through the walk: a band at the foot of the window, where no exhibit hangs, with what it says
 * now and the way to pause or end it wherever one has walked to. Nothing of it is announced: who hears the page hears the
 * voice.
 */
export function VoiceCaptions({ choice }: { readonly choice: CaptionChoice }) {
  const programme = useHeard((hearing) => hearing.programme)
  const isMissing = useHeard(({ status }) => status === 'missing')
  return programme && !isMissing ? <Band programme={programme} choice={choice} /> : null
}

interface BandProps {
  readonly programme: Programme
  readonly choice: CaptionChoice
}

function Band({ programme: { testimony, transcript }, choice }: BandProps) {
  const { language, words } = useLanguage()
  const isBusy = useHeard(({ status }) => status === 'playing' || status === 'waiting' || status === 'loading')
  const at = useHeard(({ seconds }) => (transcript ? segmentAt(transcript.segments, seconds) : -1))
  const isOver = useHeard(({ seconds }) => seconds > (transcript?.segments[at]?.end ?? 0) + LINGER)
  const line = choice.isOn && !isOver ? transcript?.segments[at] : undefined
  return (
    <section className={`voice-band voice-band--${choice.size}`} aria-label={words.captions.title}>
      <button
        type="button"
        className="overlay__button walk__button"
        aria-label={isBusy ? words.player.pause : words.player.play}
        onClick={() => (isBusy ? theVoice.pause() : theVoice.resume())}
      >
        <Icon shape={isBusy ? 'pause' : 'play'} />
      </button>
      {line && transcript ? (
        <p className="voice-band__line" {...textAttributes(transcript, language)}>
          {line.speaker !== null && <strong>{line.speaker} </strong>}
          {line.text}
        </p>
      ) : (
        <p className="voice-band__title" {...textAttributes(testimony.title, language)}>
          {testimony.title.value}
        </p>
      )}
      <button
        type="button"
        className="overlay__button walk__button walk__button--plain voice-band__end"
        aria-label={words.captions.end}
        onClick={() => theVoice.stop()}
      >
        <Icon shape="close" />
      </button>
    </section>
  )
}
