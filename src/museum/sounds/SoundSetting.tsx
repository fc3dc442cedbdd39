import type { SoundName } from '../../../cms/content/Sound.ts'
import { fill } from '../../i18n/fill.ts'
import { useLanguage } from '../../i18n/LanguageContext.tsx'
import { StepSlider } from '../StepSlider.tsx'
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
  const told = fill(sounds.percent, { n: format.number(Math.round(choice.volume * 100)) })
  return (
    <fieldset className="comfort__sounds">
      <legend>{sounds.title}</legend>
      <label className="comfort__choice">
        <input
          type="checkbox"
          checked={choice.isOn}
          onChange={(event) => onChoice({ ...choice, isOn: event.target.checked })}
        />
        {sounds.play}
      </label>
      <StepSlider
        name={sounds.volume}
        hint={sounds.hint}
        steps={STEPS}
        step={Math.round(choice.volume * STEPS)}
        told={told}
        onStep={(step) => onChoice({ ...choice, volume: step / STEPS })}
      />
      {choice.isOn && <p>{sound ? fill(sounds.heard, { sound: sounds.names[sound] }) : sounds.silent}</p>}
    </fieldset>
  )
}
