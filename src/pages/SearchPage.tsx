import { useCallback } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { SearchPanel } from '../search/SearchPanel.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { useScripts } from '../ui/useScripts.ts'
import { goTo } from '../visit/goTo.ts'
import { NOTHING_SOUGHT, type Search } from '../visit/Search.ts'
import type { Visit } from '../visit/Visit.ts'
import { PageTop } from './PageTop.tsx'
import { RoomDoors } from './RoomDoors.tsx'
import './SearchPage.css'

export interface SearchPageProps {
  readonly visit: Visit
  readonly museum: Museum
  readonly catalogue: Catalogue
}

/** One search over everything; its words are in the address. */
export function SearchPage({ visit, museum, catalogue }: SearchPageProps) {
  const { words } = useLanguage()
  const scripts = useScripts()
  const { language, page, walk } = visit
  const search = page.kind === 'search' ? page.search : NOTHING_SOUGHT
  const onSearch = useCallback(
    // Not a step of Back for every pause in typing: the page before is one step away, whatever was tried.
    (next: Search) =>
      goTo({ language, page: { kind: 'search', search: next }, seconds: null, walk }, { replace: true }),
    [language, walk],
  )
  return (
    <>
      <PageTop>
        <PageTitle title={words.search.title} />
        <p className="lead">{words.search.lead}</p>
      </PageTop>
      <div className="search-page wide">
        <SearchPanel museum={museum} catalogue={catalogue} search={search} onSearch={onSearch} />
        {!scripts && <p className="search-page__note">{words.search.needsScripts}</p>}
        <RoomDoors museum={museum} title={words.search.allRooms} id="all-rooms" />
      </div>
    </>
  )
}
