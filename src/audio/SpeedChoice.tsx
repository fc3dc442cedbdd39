import { useLanguage } from '../i18n/LanguageContext.tsx'
import { theVoice } from './theVoice.ts'
import { useHeard } from './useHeard.ts'
import { RATES } from './useVoice.ts'

/** How fast every voice is heard; its pitch stays. */
export function SpeedChoice() {
  const { words, format } = useLanguage()
  const rate = useHeard((hearing) => hearing.rate)
  return (
    <label className="voice-player__rate">
      <span>{words.player.speed}</span>
      <select value={rate} onChange={(event) => theVoice.setRate(Number(event.currentTarget.value))}>
        {RATES.map((each) => (
          <option key={each} value={each}>
            {`${format.number(each)} ×`}
          </option>
        ))}
      </select>
    </label>
  )
}
