import { useId } from 'react'
import type { QualityChoice } from '../../scenes/index.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

export interface WalkQualityProps {
  readonly choice: QualityChoice
  readonly onChoice: (choice: QualityChoice) => void
}

const CHOICES: readonly QualityChoice[] = ['auto', 'basic', 'rich']

/** How finely the museum is drawn: as the device can, or as the visitor says. */
export function WalkQuality({ choice, onChoice }: WalkQualityProps) {
  const { words } = useLanguage()
  const name = useId()
  return (
    <fieldset className="comfort__group">
      <legend>{words.drawing.quality}</legend>
      <div className="comfort__choices">
        {CHOICES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={choice === each} onChange={() => onChoice(each)} />
            {words.drawing[each]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
