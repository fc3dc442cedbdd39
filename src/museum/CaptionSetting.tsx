import { useId } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { CAPTION_SIZES, type CaptionChoice } from './captionChoice.ts'

export interface CaptionSettingProps {
  readonly choice: CaptionChoice
  readonly onChoice: (choice: CaptionChoice) => void
}

/** Captions: shown or not, and their size. */
export function CaptionSetting({ choice, onChoice }: CaptionSettingProps) {
  const { words } = useLanguage()
  const { captions } = words
  const name = useId()
  return (
    <fieldset className="comfort__group">
      <legend>{captions.title}</legend>
      <label className="comfort__choice">
        <input
          type="checkbox"
          checked={choice.isOn}
          onChange={(event) => onChoice({ ...choice, isOn: event.target.checked })}
        />
        {captions.show}
      </label>
      <div className="comfort__choices" role="radiogroup" aria-label={captions.size}>
        {CAPTION_SIZES.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name={name}
              checked={choice.size === size}
              disabled={!choice.isOn}
              onChange={() => onChoice({ ...choice, size })}
            />
            {captions[size]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
