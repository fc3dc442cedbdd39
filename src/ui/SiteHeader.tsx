import { useEffect, useRef } from 'react'
import { LANGUAGES, directionOf } from '../../cms/content/Language.ts'
import { LANGUAGE_NAMES, MUSEUM_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { formatVisit } from '../visit/formatVisit.ts'
import { NOTHING_SOUGHT } from '../visit/Search.ts'
import type { Page, Visit } from '../visit/Visit.ts'
import { Icon } from './Icon.tsx'
import { PageLink } from './PageLink.tsx'
import './SiteHeader.css'

/** The museum's name, the way to its parts, the languages, and the door to the walk. */
export function SiteHeader({ visit }: { readonly visit: Visit }) {
  const { words } = useLanguage()
  const ways = useRef<HTMLElement>(null)
  useEffect(() => {
    if (ways.current) showWhereOneIs(ways.current)
  }, [])
  return (
    <header className="site-header">
      <div className="site-header__row wide">
        <PageLink to={{ kind: 'home' }} className="site-header__name">
          <img src="/mark.svg" alt="" width="40" height="40" />
          <span>
            <span className="site-header__latin" lang="fr">
              {MUSEUM_NAMES.latin}
            </span>
            <span className="site-header__scripts">
              <bdi lang="ar">{MUSEUM_NAMES.arabic}</bdi>
              <bdi lang="zgh">{MUSEUM_NAMES.tifinagh}</bdi>
            </span>
          </span>
        </PageLink>
        <nav ref={ways} className="site-header__ways" aria-label={words.site.navigation}>
          <ul className="site-header__list">
            <Way to={{ kind: 'rooms' }} at={visit.page} under={['room', 'exhibit', 'story']} name={words.site.rooms} />
            <Way to={{ kind: 'tours' }} at={visit.page} under={['tour']} name={words.site.tours} />
            <Way to={{ kind: 'timeline' }} at={visit.page} under={[]} name={words.chronicle.timelineShort} />
            <Way to={{ kind: 'map', decade: null }} at={visit.page} under={[]} name={words.chronicle.mapShort} />
            <li>
              <PageLink to={{ kind: 'home' }} part="voices">
                {words.site.voices}
              </PageLink>
            </li>
            <Way to={{ kind: 'about' }} at={visit.page} under={[]} name={words.site.about} />
          </ul>
        </nav>
        <PageLink
          to={{ kind: 'search', search: NOTHING_SOUGHT }}
          className="site-header__search not-on-paper"
          {...(visit.page.kind === 'search' ? { current: 'page' as const } : {})}
        >
          <Icon shape="search" />
          <span className="site-header__search-word">{words.search.open}</span>
        </PageLink>
        <LanguageMenu visit={visit} />
        <a
          className="site-header__walk action"
          href={formatVisit({ ...visit, page: rightful(visit.page), walk: true })}
        >
          <Icon shape="door" />
          {words.site.walkIn}
        </a>
      </div>
    </header>
  )
}

/** On a phone the ways slide along; the one that leads here is not left outside. */
function showWhereOneIs(ways: HTMLElement) {
  const here = ways.querySelector('[aria-current]')?.getBoundingClientRect()
  const row = ways.getBoundingClientRect()
  if (here) ways.scrollLeft += here.left + here.width / 2 - row.left - row.width / 2
}

interface WayProps {
  readonly to: Page
  readonly at: Page
  /** Pages that lie under this part of the museum. */
  readonly under: readonly Page['kind'][]
  readonly name: string
}

function Way({ to, at, under, name }: WayProps) {
  const current = at.kind === to.kind ? 'page' : under.includes(at.kind) ? 'true' : undefined
  return (
    <li>
      <PageLink to={to} {...(current ? { current } : {})}>
        {name}
      </PageLink>
    </li>
  )
}

/** Opens without scripts; each language keeps the place. */
function LanguageMenu({ visit }: { readonly visit: Visit }) {
  const { language, words } = useLanguage()
  return (
    <details className="language-menu not-on-paper">
      <summary>
        <Icon shape="globe" />
        <span className="unseen">{words.site.language}: </span>
        {LANGUAGE_NAMES[language]}
      </summary>
      <ul className="language-menu__list">
        {LANGUAGES.map((each) => (
          <li key={each}>
            <a
              href={formatVisit({ ...visit, page: rightful(visit.page), language: each })}
              lang={each}
              hrefLang={each}
              dir={directionOf(each)}
              aria-current={each === language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[each]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A wrong address is as wrong in every language, and no place in the building: both lead home. */
function rightful(page: Page): Page {
  return page.kind === 'wrong' ? { kind: 'home' } : page
}
