import type { MouseEvent } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Place } from '../../scenes/plan/types.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { nameOf, whereaboutsOf } from './Whereabouts.ts'

export interface WalkStepsProps {
  readonly museum: Museum
  readonly previous: Place | null
  readonly next: Place | null
  readonly onStep: (place: Place | null) => void
  /** After a step by mouse or finger: the keys should walk again. */
  readonly onPointerStep: () => void
}

/** One exhibit on, one back: under the thumbs on a phone. */
export function WalkSteps({ museum, previous, next, onStep, onPointerStep }: WalkStepsProps) {
  const { words } = useLanguage()
  const titleOf = (place: Place) => nameOf(whereaboutsOf(museum, place)).value
  const stepTo = (place: Place | null) => (event: MouseEvent) => {
    onStep(place)
    // A key press counts no clicks: whoever steps by keyboard stays on the button.
    if (event.detail > 0) onPointerStep()
  }
  return (
    <div className="walk__steps">
      {previous && (
        <button
          type="button"
          className="overlay__button walk__button walk__step walk__step--previous"
          aria-label={fill(words.walk.previousIs, { title: titleOf(previous) })}
          onClick={stepTo(previous)}
        >
          <Icon shape="next" />
          <span className="walk__button-word">{words.walk.previous}</span>
        </button>
      )}
      {next && (
        <button
          type="button"
          className="overlay__button walk__button walk__step walk__step--next"
          aria-label={fill(words.walk.nextIs, { title: titleOf(next) })}
          onClick={stepTo(next)}
        >
          <span className="walk__button-word">{words.walk.next}</span>
          <Icon shape="next" />
        </button>
      )}
    </div>
  )
}
