import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { Words } from '../i18n/Words.ts'
import { useHeard } from './useHeard.ts'
import type { VoiceControl } from './useVoice.ts'

/**
 * What a visitor must know of the voice, and what they can do about it. Only news is announced: neither the time that passes
 * nor what the visitor has just done.
 */
export function VoiceNews({ control }: { readonly control: VoiceControl }) {
  const { words, format } = useLanguage()
  const isElsewhere = useHeard((hearing) => hearing.isElsewhere)
  const { status, isRecalled, start, now } = control
  const time = format.time(status === 'silent' ? start : now())
  const said = newsOf(control, isElsewhere, words.player)
  const busy = status === 'loading' || status === 'waiting'
  return (
    <div className="voice-player__news">
      <output>{said === null ? '' : fill(said, { time })}</output>
      {busy && <span aria-hidden="true">{words.player.loading}</span>}
      {isRecalled && <span>{fill(words.player.left, { time })}</span>}
      {status === 'blocked' && (
        <button type="button" className="voice-player__answer" onClick={control.toggle}>
          {words.player.unblock}
        </button>
      )}
      {status === 'cut' && (
        <button type="button" className="voice-player__answer" onClick={() => control.playFrom(now())}>
          {fill(words.player.goOn, { time })}
        </button>
      )}
      {isRecalled && (
        <button type="button" className="voice-player__answer" onClick={() => control.seek(0)}>
          {words.player.fromBeginning}
        </button>
      )}
    </div>
  )
}

function newsOf({ status }: VoiceControl, isElsewhere: boolean, words: Words['player']): string | null {
  if (status === 'blocked' || status === 'cut' || status === 'missing') return words[status]
  return status === 'paused' && isElsewhere ? words.elsewhere : null
}
