import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { decadeGroups } from './decadeGroups.ts'

export interface DecadeRulerProps {
  /** The first year of the decade that is shown; null for all. */
  readonly chosen: number | null
  /** Decades in which somebody set out, ascending. */
  readonly decades: readonly number[]
}

/** Decades as the marks of a ruler: each a page of the map. */
export function DecadeRuler({ chosen, decades }: DecadeRulerProps) {
  const { words } = useLanguage()
  return (
    <nav className="ruler not-on-paper" aria-label={words.chronicle.byDecade}>
      <ul className="ruler__group">
        <li>
          <PageLink to={{ kind: 'map', decade: null }} {...currentIf(chosen === null)}>
            {words.chronicle.allJourneys}
          </PageLink>
        </li>
      </ul>
      {decadeGroups(decades).map((group) => (
        <ul key={group[0]} className="ruler__group">
          {group.map((decade) => (
            <li key={decade}>
              <PageLink to={{ kind: 'map', decade }} {...currentIf(decade === chosen)}>
                <Decade year={decade} />
              </PageLink>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

/** The year is seen; "1960s", as the language says it, is heard. */
function Decade({ year }: { readonly year: number }) {
  const { words } = useLanguage()
  const [before = '', after = ''] = words.search.decadeOf.split('{n}')
  return (
    <>
      {before && <span className="unseen">{before}</span>}
      {year}
      {after && <span className="unseen">{after}</span>}
    </>
  )
}

function currentIf(current: boolean) {
  return current ? { current: 'page' as const } : {}
}
