import { useState, type MouseEvent } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { NOTHING_SOUGHT } from '../visit/Search.ts'
import { SearchPanel } from './SearchPanel.tsx'

export interface SearchDialogProps {
  readonly museum: Museum
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** The search over the walk: an answer leads there on foot, and one has never left the building. */
export function SearchDialog({ museum, catalogue, onClose }: SearchDialogProps) {
  const { words } = useLanguage()
  const [search, setSearch] = useState(NOTHING_SOUGHT)
  const closeAfterLink = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) onClose()
  }
  return (
    <ModalDialog className="search-dialog" label={words.search.title} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- hears the clicks of links, which keys make too */}
      <div onClick={closeAfterLink}>
        <div className="search-dialog__head">
          <h2 className="search-dialog__title">{words.search.title}</h2>
          <button type="button" className="action" onClick={onClose}>
            {words.moving.close}
          </button>
        </div>
        <SearchPanel museum={museum} catalogue={catalogue} search={search} onSearch={setSearch} isWalk />
      </div>
    </ModalDialog>
  )
}
