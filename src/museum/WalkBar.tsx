import type { ReactNode } from 'react'
import { roomName } from '../catalogue/roomName.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import type { Whereabouts } from './Whereabouts.ts'

export interface WalkBarProps {
  readonly here: Whereabouts
  readonly showsPlan: boolean
  readonly onPlan: () => void
  readonly onEntrance: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
  /** Further tools, before the others. */
  readonly children?: ReactNode
}

/** The way out, where one is, and beside it the way back to a safe place, the settings and the plan. */
export function WalkBar({ here, showsPlan, onPlan, onEntrance, onSettings, onLeave, children }: WalkBarProps) {
  const { words, format, language } = useLanguage()
  const { room, position } = here
  const where = {
    room: roomName(room, words, format),
    at: format.number(position),
    count: format.number(room.exhibits.length),
  }
  return (
    <div className="walk__bar">
      <button type="button" className="overlay__button walk__button" onClick={onLeave} aria-label={words.walk.leave}>
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
      <div className="walk__tools">
        {children}
        <button
          type="button"
          className="overlay__button walk__button"
          aria-label={words.moving.toEntrance}
          onClick={onEntrance}
        >
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 2.5 22 11l-1.7 2-1.6-1.4V21h-5v-6h-3.4v6h-5v-9.4L3.7 13 2 11z" />
          </svg>
        </button>
        <button
          type="button"
          className="overlay__button walk__button"
          aria-haspopup="dialog"
          aria-label={words.moving.settings}
          onClick={onSettings}
        >
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3 5.7h8.2a3 3 0 0 1 5.6 0H21v2.6h-4.2a3 3 0 0 1-5.6 0H3zm0 10h2.2a3 3 0 0 1 5.6 0H21v2.6H10.8a3 3 0 0 1-5.6 0H3z" />
          </svg>
        </button>
        <button
          type="button"
          className="overlay__button walk__button"
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
    </div>
  )
}
