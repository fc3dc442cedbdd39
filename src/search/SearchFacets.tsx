import { LANGUAGES } from '../../cms/content/Language.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { SEARCH_KINDS } from '../../cms/content/search/SearchFile.ts'
import { routeOf } from '../catalogue/View.ts'
import { fill } from '../i18n/fill.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { Search } from '../visit/Search.ts'
import type { Found } from './Found.ts'
import { countsOf } from './narrow.ts'

export interface SearchFacetsProps {
  readonly museum: Museum
  readonly found: readonly Found[]
  readonly search: Search
  readonly onSearch: (search: Search) => void
}

/** What narrows the answers down; each choice says how many it leaves. */
export function SearchFacets({ museum, found, search, onSearch }: SearchFacetsProps) {
  const { words } = useLanguage()
  const { search: say } = words
  const rooms = countsOf(found, search, 'room')
  const decades = countsOf(found, search, 'decade')
  const heard = countsOf(found, search, 'heard')
  return (
    <div className="facets">
      <Kinds found={found} search={search} onSearch={onSearch} />
      <div className="facets__others">
        <Choice
          name={say.room}
          any={say.anyRoom}
          value={search.room}
          options={routeOf(museum).map(({ slug, title }) => ({
            value: slug,
            title: title.value,
            count: rooms.get(slug) ?? 0,
          }))}
          onValue={(room) => onSearch({ ...search, room })}
        />
        <Choice
          name={say.decade}
          any={say.anyDecade}
          value={search.decade === null ? null : String(search.decade)}
          options={[...new Set([...decades.keys(), ...(search.decade === null ? [] : [search.decade])])]
            .sort((a, b) => a - b)
            .map((decade) => ({
              value: String(decade),
              title: fill(say.decadeOf, { n: String(decade) }),
              count: decades.get(decade) ?? 0,
            }))}
          onValue={(decade) => onSearch({ ...search, decade: decade === null ? null : Number(decade) })}
        />
        <Choice
          name={say.heard}
          any={say.anyHeard}
          value={search.heard}
          options={LANGUAGES.map((each) => ({
            value: each,
            title: LANGUAGE_NAMES[each],
            count: heard.get(each) ?? 0,
          }))}
          onValue={(value) => onSearch({ ...search, heard: LANGUAGES.find((each) => each === value) ?? null })}
        />
      </div>
    </div>
  )
}

function Kinds({ found, search, onSearch }: Omit<SearchFacetsProps, 'museum'>) {
  const { words, format } = useLanguage()
  const counts = countsOf(found, search, 'kind')
  const kinds = SEARCH_KINDS.filter((kind) => counts.has(kind) || kind === search.kind)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <fieldset className="facets__kinds">
      <legend className="unseen">{words.search.kind}</legend>
      {[null, ...kinds].map((kind) => (
        <button
          key={kind}
          type="button"
          className="facets__kind"
          aria-pressed={search.kind === kind}
          onClick={() => onSearch({ ...search, kind })}
        >
          {kind === null ? words.search.anyKind : words.search.kinds[kind]}{' '}
          <span className="facets__count">{format.number(kind === null ? all : (counts.get(kind) ?? 0))}</span>
        </button>
      ))}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly any: string
  readonly value: string | null
  readonly options: readonly { readonly value: string; readonly title: string; readonly count: number }[]
  readonly onValue: (value: string | null) => void
}

function Choice({ name, any, value, options, onValue }: ChoiceProps) {
  const { format } = useLanguage()
  const offered = options.filter((option) => option.count > 0 || option.value === value)
  if (offered.length === 0) return null
  return (
    <label className="facets__choice">
      <span>{name}</span>
      <select value={value ?? ''} onChange={(event) => onValue(event.target.value || null)}>
        <option value="">{any}</option>
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.title} (${format.number(option.count)})`}
          </option>
        ))}
      </select>
    </label>
  )
}
