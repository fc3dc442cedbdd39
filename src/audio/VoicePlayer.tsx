import type { Language } from '../../cms/content/Language.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { useScripts } from '../ui/useScripts.ts'
import { editionAddress } from '../visit/editionAddress.ts'
import { fetchHowler } from './openHowl.ts'
import { SpeedChoice } from './SpeedChoice.tsx'
import type { VoiceControl } from './useVoice.ts'
import { VoiceButtons } from './VoiceButtons.tsx'
import { VoiceNews } from './VoiceNews.tsx'
import { Waveform } from './Waveform.tsx'
import './VoicePlayer.css'

export interface VoicePlayerProps {
  readonly control: VoiceControl
  /** WebVTT in time with the recording, relative to the edition's root; null where there is none. */
  readonly captions: string | null
  readonly captionsLang: Language
  /** The time in the address, seconds. */
  readonly from: number
  readonly onHelp: () => void
}

/** Plays one recording. Without scripts it is the browser's own player, which this one replaces. */
export function VoicePlayer(props: VoicePlayerProps) {
  return useScripts() ? <LivePlayer {...props} /> : <PlainPlayer {...props} />
}

function PlainPlayer({ control: { programme }, captions, captionsLang, from }: VoicePlayerProps) {
  const { words } = useLanguage()
  const { testimony, recording } = programme
  return (
    <div className="voice-player">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are there wherever the voice has a transcript */}
      <audio controls preload="none" aria-label={fill(words.player.label, { title: testimony.title.value })}>
        {recording.files.map(({ href, mimeType }) => (
          <source key={href} src={editionAddress(href) + (from > 0 ? `#t=${from}` : '')} type={mimeType} />
        ))}
        {captions !== null && (
          <track
            kind="captions"
            src={editionAddress(captions)}
            srcLang={captionsLang}
            label={words.player.transcript}
          />
        )}
      </audio>
    </div>
  )
}

/** The player's own code is small; Howler's is fetched when a hand comes near, so that the press itself is answered. */
const comeNear = () => void fetchHowler().catch(() => undefined)

function LivePlayer({ control, onHelp }: VoicePlayerProps) {
  return (
    <div className="voice-player" onPointerEnter={comeNear} onTouchStart={comeNear} onFocus={comeNear}>
      <Waveform control={control} />
      <VoiceButtons control={control} />
      {/* What is to be told has its place beside the settings: nothing jumps when it comes. */}
      <div className="voice-player__row">
        <VoiceNews control={control} />
        <SpeedChoice />
        <HelpButton onHelp={onHelp} />
      </div>
    </div>
  )
}

function HelpButton({ onHelp }: { readonly onHelp: () => void }) {
  const { words } = useLanguage()
  return (
    <button
      type="button"
      className="voice-player__help"
      aria-haspopup="dialog"
      aria-label={words.keys.title}
      aria-keyshortcuts="?"
      onClick={onHelp}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}
