import { lazy, Suspense, useState } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'

/** Nobody who does not search fetches it. */
const SearchDialog = lazy(async () => ({ default: (await import('../search/SearchDialog.tsx')).SearchDialog }))

/** The search, on foot: a button of the walk's bar, and the dialog over the building. */
export function WalkSearch({ museum, catalogue }: { readonly museum: Museum; readonly catalogue: Catalogue }) {
  const { words } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="overlay__button walk__button"
        aria-haspopup="dialog"
        aria-label={words.search.open}
        onClick={() => setOpen(true)}
      >
        <Icon shape="search" />
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog museum={museum} catalogue={catalogue} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
