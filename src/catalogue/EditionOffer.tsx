import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CurrentEdition } from '../../cms/content/Edition.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { Catalogue } from './createCatalogue.ts'
import { loadFromEdition } from './loadFromEdition.ts'
import { watchEdition } from './watchEdition.ts'
import './EditionOffer.css'

/**
 * Says that the museum has changed, and changes the page only when the visitor agrees: the place, the scroll and the
 * walk stay.
 */
export function EditionOffer({ catalogue }: { readonly catalogue: Catalogue }) {
  const { words } = useLanguage()
  const [newer, setNewer] = useState<CurrentEdition | null>(null)
  const [failed, setFailed] = useState(false)
  // The page and the walk over it have an offer each: what was accepted in one is no news in the other.
  const shown = useSyncExternalStore(catalogue.subscribe, () => catalogue.edition().current.hash)

  useEffect(
    () => watchEdition({ current: () => catalogue.edition().current, load: loadFromEdition, onNewer: setNewer }),
    [catalogue],
  )

  async function accept(edition: CurrentEdition) {
    const turned = await catalogue.turnTo(edition)
    setFailed(!turned.ok)
    if (turned.ok) setNewer(null)
  }

  return (
    <div className="edition-offer not-on-paper" aria-live="polite">
      {newer && newer.hash !== shown && (
        <div className="edition-offer__bar">
          <p>
            {words.edition.changed} {failed && words.trouble.unreachable}
          </p>
          <button type="button" className="action action--first" onClick={() => void accept(newer)}>
            {failed ? words.trouble.retry : words.edition.show}
          </button>
          <button type="button" className="action" onClick={() => setNewer(null)}>
            {words.edition.later}
          </button>
        </div>
      )}
    </div>
  )
}
