import { roomName } from '../catalogue/roomName.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import type { Whereabouts } from './Whereabouts.ts'

export interface WalkBarProps {
  readonly here: Whereabouts
  readonly showsPlan: boolean
  readonly onPlan: () => void
  readonly onLeave: () => void
}

/** The way out, where one is, and the plan. */
export function WalkBar({ here, showsPlan, onPlan, onLeave }: WalkBarProps) {
  const { words, format, language } = useLanguage()
  const { room, position } = here
  const where = {
    room: roomName(room, words, format),
    at: format.number(position),
    count: format.number(room.exhibits.length),
  }
  return (
    <div className="walk__bar">
      <button type="button" className="walk__button" onClick={onLeave} aria-label={words.walk.leave}>
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="m6 4 6 6 6-6 2 2-6 6 6 6-2 2-6-6-6 6-2-2 6-6-6-6z" />
        </svg>
      </button>
      <p className="walk__where">
        <span className="walk__room">
          {fill(position > 0 ? words.walk.whereRoom : words.walk.whereEntrance, where)}
        </span>
        <span className="walk__title titled" {...textAttributes(room.title, language)}>
          {room.title.value}
        </span>
      </p>
      <button
        type="button"
        className="walk__button"
        aria-expanded={showsPlan}
        aria-controls="walk-plan"
        onClick={onPlan}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 3h18v18H3zm2.2 2.2v5.2h4.3V8h2.2v4.6H5.2v6.2h6.5v-3.2h2.2v3.2h4.9V12.6h-2.6v-2.2h2.6V5.2z" />
        </svg>
        <span className="walk__button-word">{showsPlan ? words.walk.hidePlan : words.walk.showPlan}</span>
      </button>
    </div>
  )
}
