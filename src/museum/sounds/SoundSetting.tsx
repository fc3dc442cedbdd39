import { useId } from 'react'
import type { SoundName } from '../../../cms/content/Sound.ts'
import { fill } from '../../i18n/fill.ts'
import { useLanguage } from '../../i18n/LanguageContext.tsx'
import type { SoundChoiceProps } from './SoundButton.tsx'

export interface SoundSettingProps extends SoundChoiceProps {
  /** What is heard where the visitor is; null: nothing. */
  readonly sound: SoundName | null
}

/** Steps of the slider, from nothing to all. */
const STEPS = 10

/** Sounds of places: whether, how loud, and in words what is heard here. */
export function SoundSetting({ choice, onChoice, sound }: SoundSettingProps) {
  const { words, format } = useLanguage()
  const { sounds } = words
  const id = useId()
  const told = fill(sounds.percent, { n: format.number(Math.round(choice.volume * 100)) })
  return (
    <fieldset className="comfort__sounds" aria-describedby={`${id}-hint`}>
      <legend>{sounds.title}</legend>
      <label className="comfort__choice">
        <input
          type="checkbox"
          checked={choice.isOn}
          onChange={(event) => onChoice({ ...choice, isOn: event.target.checked })}
        />
        {sounds.play}
      </label>
      <div className="comfort__slider">
        <label htmlFor={id}>{sounds.volume}</label>
        <output htmlFor={id} aria-hidden="true">
          {told}
        </output>
        <input
          id={id}
          type="range"
          min={0}
          max={STEPS}
          step={1}
          value={Math.round(choice.volume * STEPS)}
          aria-valuetext={told}
          onChange={(event) => onChoice({ ...choice, volume: event.target.valueAsNumber / STEPS })}
        />
        <p id={`${id}-hint`} className="comfort__hint">
          {sounds.hint}
        </p>
      </div>
      {choice.isOn && <p>{sound ? fill(sounds.heard, { sound: sounds.names[sound] }) : sounds.silent}</p>}
    </fieldset>
  )
}
