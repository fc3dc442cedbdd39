import { useState } from 'react'
import type { Headset } from '../../scenes/index.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

/** Into a headset and out of it again; shown only where there is one. */
export function HeadsetButton({ headset }: { readonly headset: Headset }) {
  const { words } = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  const toggle = () => {
    setFailed(false)
    headset.toggle().catch((problem: unknown) => {
      console.warn('The headset could not be used:', problem)
      setFailed(true)
    })
  }
  return (
    <>
      <button type="button" className="overlay__button walk__button" onClick={toggle}>
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 6h18v11h-6l-3-3-3 3H3zm2.2 2.2v6.6h3L12 11l3.8 3.8h3V8.2z" />
        </svg>
        <span className="walk__button-word">{headset.isOn ? words.walk.takeOffHeadset : words.walk.putOnHeadset}</span>
      </button>
      {hasFailed && (
        <p className="walk__hints" role="alert">
          {words.walk.headsetFailed}
        </p>
      )}
    </>
  )
}
