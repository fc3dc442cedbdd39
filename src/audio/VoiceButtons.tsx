import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { STEP, type VoiceControl } from './useVoice.ts'

/** Listen, and the steps back and forward: by ten seconds, and by lines where the words keep time with the voice. */
export function VoiceButtons({ control }: { readonly control: VoiceControl }) {
  const { words } = useLanguage()
  const { status, programme, now, seek } = control
  const busy = status === 'playing' || status === 'loading' || status === 'waiting'
  const lines = programme.transcript?.segments.map(({ start }) => start) ?? []
  return (
    <div className="voice-player__buttons">
      {lines.length > 1 && (
        <button
          type="button"
          aria-label={words.player.previousLine}
          aria-keyshortcuts="U"
          onClick={() => control.skipTo(lines, 'previous')}
        >
          <Icon shape="lineBack" />
        </button>
      )}
      <button type="button" aria-label={words.player.back} aria-keyshortcuts="J" onClick={() => seek(now() - STEP)}>
        <Icon shape="back" />
      </button>
      <button
        type="button"
        className="voice-player__play"
        data-play
        aria-label={busy ? words.player.pause : words.player.play}
        aria-busy={status === 'loading' || status === 'waiting'}
        aria-keyshortcuts="K"
        onClick={control.toggle}
      >
        <Icon shape={busy ? 'pause' : 'play'} />
      </button>
      <button type="button" aria-label={words.player.forward} aria-keyshortcuts="L" onClick={() => seek(now() + STEP)}>
        <Icon shape="forward" />
      </button>
      {lines.length > 1 && (
        <button
          type="button"
          aria-label={words.player.nextLine}
          aria-keyshortcuts="O"
          onClick={() => control.skipTo(lines, 'next')}
        >
          <Icon shape="lineForward" />
        </button>
      )}
    </div>
  )
}
