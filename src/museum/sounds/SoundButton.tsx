import { useLanguage } from '../../i18n/LanguageContext.tsx'
import type { SoundChoice } from './soundChoice.ts'

export interface SoundChoiceProps {
  readonly choice: SoundChoice
  readonly onChoice: (choice: SoundChoice) => void
}

/** Sounds of places, on and off: always in reach, as everything that sounds by itself must be. */
export function SoundButton({ choice, onChoice }: SoundChoiceProps) {
  const { words } = useLanguage()
  return (
    <button
      type="button"
      className="overlay__button walk__button"
      aria-label={words.sounds.title}
      aria-pressed={choice.isOn}
      onClick={() => onChoice({ ...choice, isOn: !choice.isOn })}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 9h4l6-5v16l-6-5H3z" />
        <path
          d={
            choice.isOn
              ? 'm15.5 8.2 1.6-1.7a7.5 7.5 0 0 1 0 11l-1.6-1.7a5.2 5.2 0 0 0 0-7.6z'
              : 'm15 9.6 1.6-1.6 2.1 2.1L20.8 8l1.6 1.6-2.1 2.1 2.1 2.1-1.6 1.6-2.1-2.1-2.1 2.1-1.6-1.6 2.1-2.1z'
          }
        />
      </svg>
    </button>
  )
}
