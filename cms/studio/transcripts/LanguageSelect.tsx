import { useId } from 'react'
import type { Language } from '../../content/Language.ts'
import { LANGUAGE_TITLES } from '../../schema/languages.ts'

/** One of these languages, by its own name. */
export function LanguageSelect(props: {
  readonly label: string
  readonly value: Language
  readonly languages: readonly Language[]
  readonly onChange: (language: Language) => void
}) {
  const { label, value, languages, onChange } = props
  const id = useId()
  return (
    <div style={{ display: 'flex', gap: '0.75rem', alignItems: 'baseline' }}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = languages.find((language) => language === currentTarget.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {LANGUAGE_TITLES[language]}
          </option>
        ))}
      </select>
    </div>
  )
}
