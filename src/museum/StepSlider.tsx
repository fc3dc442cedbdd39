import { useId } from 'react'

export interface StepSliderProps {
  readonly name: string
  readonly hint?: string
  /** How many steps there are, and which one is set, from 0. */
  readonly steps: number
  readonly step: number
  /** What is set, in words. */
  readonly told: string
  readonly onStep: (step: number) => void
}

/** A setting between two ends, in whole steps: what is none would be rounded by the browser. */
export function StepSlider({ name, hint, steps, step, told, onStep }: StepSliderProps) {
  const id = useId()
  return (
    <div className="comfort__slider">
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id} aria-hidden="true">
        {told}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={steps}
        step={1}
        value={step}
        aria-valuetext={told}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onStep(event.target.valueAsNumber)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="comfort__hint">
          {hint}
        </p>
      )}
    </div>
  )
}
