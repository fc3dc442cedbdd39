import { useId, type ReactNode } from 'react'
import { COMFORT_RANGES, EYE_HEIGHTS } from '../../scenes/plan/comfort.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { StepSlider } from './StepSlider.tsx'
import { useMedia } from './useMedia.ts'
import { COURT_LIGHTS, statureOf, type Stature, type WalkSettings } from './walkSettings.ts'

export interface ComfortDialogProps {
  readonly settings: WalkSettings
  readonly onChange: (settings: WalkSettings) => void
  /** All that is shown, what others keep too, is to be as at first. */
  readonly onReset: () => void
  readonly onClose: () => void
  /** Settings that others keep. */
  readonly children?: ReactNode
}

/** Metres: between those that have a name; the slider goes on from there. */
const OWN_BEGINS = 1.4

const STATURES: readonly Stature[] = ['standing', 'seated', 'child', 'own']

/** How the visitor's body moves. What is set holds at once: the room behind shows it. */
export function ComfortDialog({ settings, onChange, onReset, onClose, children }: ComfortDialogProps) {
  const { words, format } = useLanguage()
  const { moving } = words
  const touch = useMedia('(pointer: coarse)')
  const set = (part: Partial<WalkSettings>) => onChange({ ...settings, ...part })
  const degrees = (radians: number) => Math.round((radians * 180) / Math.PI)
  return (
    <ModalDialog className="comfort" label={moving.settings} onClose={onClose}>
      <h2 className="comfort__title">{moving.settings}</h2>
      <Statures settings={settings} onEyeHeight={(eyeHeight) => set({ eyeHeight })} />
      <Slider
        range="walkingSpeed"
        name={moving.walkingSpeed}
        value={settings.walkingSpeed}
        told={fill(moving.metresPerSecond, { n: format.number(settings.walkingSpeed) })}
        onValue={(walkingSpeed) => set({ walkingSpeed })}
      />
      <Slider
        range="turningSpeed"
        name={moving.turningSpeed}
        value={settings.turningSpeed}
        told={fill(moving.degreesPerSecond, { n: format.number(degrees(settings.turningSpeed)) })}
        onValue={(turningSpeed) => set({ turningSpeed })}
      />
      <Slider
        range="fieldOfView"
        name={moving.fieldOfView}
        hint={moving.fieldHint}
        value={settings.fieldOfView}
        told={fill(moving.degrees, { n: format.number(settings.fieldOfView) })}
        onValue={(fieldOfView) => set({ fieldOfView })}
      />
      <Choice name={moving.snapTurns} isOn={settings.snapTurns} onChoice={(snapTurns) => set({ snapTurns })} />
      <Choice name={moving.largeText} isOn={settings.largeText} onChoice={(largeText) => set({ largeText })} />
      <Choice
        name={words.following.nearness}
        isOn={settings.nearVoices}
        onChoice={(nearVoices) => set({ nearVoices })}
      />
      <Choice name={words.following.sides} isOn={settings.sides} onChoice={(sides) => set({ sides })} />
      {touch && <Choice name={moving.showPad} isOn={settings.showPad} onChoice={(showPad) => set({ showPad })} />}
      <RadioGroup
        name={moving.courtLight}
        options={COURT_LIGHTS}
        names={{ clock: moving.courtByClock, day: moving.courtByDay, night: moving.courtByNight }}
        chosen={settings.courtLight}
        onChoice={(courtLight) => set({ courtLight })}
      />
      {children}
      <p className="comfort__note">{moving.remembered}</p>
      <div className="comfort__end">
        <button type="button" className="action" onClick={onReset}>
          {moving.asAtFirst}
        </button>
        <button type="button" className="action action--first" onClick={onClose}>
          {moving.done}
        </button>
      </div>
    </ModalDialog>
  )
}

interface StaturesProps {
  readonly settings: WalkSettings
  readonly onEyeHeight: (metres: number) => void
}

function Statures({ settings, onEyeHeight }: StaturesProps) {
  const { words, format } = useLanguage()
  const { moving } = words
  const stature = statureOf(settings.eyeHeight)
  const names: Readonly<Record<Stature, string>> = {
    standing: moving.standing,
    seated: moving.seated,
    child: moving.child,
    own: moving.ownHeight,
  }
  const heightOf = (chosen: Stature) => (chosen === 'own' ? OWN_BEGINS : EYE_HEIGHTS[chosen])
  return (
    <RadioGroup
      name={moving.eyeHeight}
      options={STATURES}
      names={names}
      chosen={stature}
      onChoice={(chosen) => onEyeHeight(heightOf(chosen))}
    >
      <Slider
        range="eyeHeight"
        name={moving.eyeHeight}
        value={settings.eyeHeight}
        told={fill(moving.metres, { n: format.number(settings.eyeHeight) })}
        onValue={onEyeHeight}
      />
    </RadioGroup>
  )
}

interface RadioGroupProps<Option extends string> {
  readonly name: string
  readonly options: readonly Option[]
  readonly names: Readonly<Record<Option, string>>
  readonly chosen: Option
  readonly onChoice: (option: Option) => void
  readonly children?: ReactNode
}

/** One of several, all to be seen. */
function RadioGroup<Option extends string>(props: RadioGroupProps<Option>) {
  const { name, options, names, chosen, onChoice, children } = props
  const group = useId()
  return (
    <fieldset className="comfort__group">
      <legend>{name}</legend>
      <div className="comfort__choices">
        {options.map((each) => (
          <label key={each}>
            <input type="radio" name={group} checked={chosen === each} onChange={() => onChoice(each)} />
            {names[each]}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}

interface SliderProps {
  readonly range: keyof typeof COMFORT_RANGES
  readonly name: string
  readonly hint?: string
  readonly value: number
  /** The value in words. */
  readonly told: string
  readonly onValue: (value: number) => void
}

function Slider({ range, value, onValue, ...told }: SliderProps) {
  const { least, most, step } = COMFORT_RANGES[range]
  return (
    <StepSlider
      {...told}
      steps={Math.round((most - least) / step)}
      step={Math.round((value - least) / step)}
      onStep={(n) => onValue(Math.round((least + n * step) * 1e6) / 1e6)}
    />
  )
}

interface ChoiceProps {
  readonly name: string
  readonly isOn: boolean
  readonly onChoice: (isOn: boolean) => void
}

function Choice({ name, isOn, onChoice }: ChoiceProps) {
  return (
    <label className="comfort__choice">
      <input type="checkbox" checked={isOn} onChange={(event) => onChoice(event.target.checked)} />
      {name}
    </label>
  )
}
