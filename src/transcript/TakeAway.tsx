import { useId, useState } from 'react'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { useScripts } from '../ui/useScripts.ts'
import { editionAddress } from '../visit/editionAddress.ts'

export interface TakeAwayProps {
  /** WebVTT, relative to the edition's root. */
  readonly captions: string
  /** Makes the quotation: what is selected, else the line that is heard. */
  readonly onQuote: () => string
  readonly onText: () => void
}

/** The words of a testimony to take along: quoted with their address, as files, on paper. */
export function TakeAway({ captions, onQuote, onText }: TakeAwayProps) {
  const { words } = useLanguage()
  const scripts = useScripts()
  const hint = useId()
  const [said, setSaid] = useState<{ readonly news: string; readonly quotation: string | null } | null>(null)

  async function quote() {
    const quotation = onQuote()
    try {
      await navigator.clipboard.writeText(quotation)
      setSaid({ news: words.reading.quoted, quotation: null })
    } catch {
      setSaid({ news: words.reading.quoteFailed, quotation })
    }
  }

  return (
    <details className="take-away not-on-paper">
      <summary>{words.reading.takeAway}</summary>
      <div className="take-away__ways">
        {scripts && (
          <>
            {/* A press must not take away what is selected. */}
            <button
              type="button"
              className="action"
              aria-describedby={hint}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => void quote()}
            >
              {words.reading.quote}
            </button>
            <button type="button" className="action" onClick={onText}>
              {words.reading.asText}
            </button>
            <button type="button" className="action" onClick={() => print()}>
              {words.reading.print}
            </button>
          </>
        )}
        <a className="action" href={editionAddress(captions)} download>
          {words.reading.asCaptions}
        </a>
      </div>
      {scripts && (
        <p id={hint} className="take-away__hint">
          {words.reading.quoteHint}
        </p>
      )}
      <output>{said?.news}</output>
      {said?.quotation != null && (
        <textarea readOnly rows={4} aria-label={words.reading.quote} value={said.quotation} />
      )}
    </details>
  )
}
