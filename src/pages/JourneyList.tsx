import type { Journey } from '../../cms/content/Chronicle.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Words } from '../ui/Words.tsx'
import { Period } from './Period.tsx'

export interface JourneyListProps {
  readonly journeys: readonly Journey[]
  readonly decade: number | null
  readonly lit: string | null
  readonly onLight: (id: string | null) => void
}

/** The journeys beside the map, in the order of time: pointing at one shows its line, following it opens its row. */
export function JourneyList({ journeys, decade, lit, onLight }: JourneyListProps) {
  const { words, format } = useLanguage()
  return (
    <section className="journey-list" aria-labelledby="journeys">
      <h2 id="journeys" className="journey-list__title">
        {decade === null ? words.chronicle.allJourneys : fill(words.search.decadeOf, { n: String(decade) })}
      </h2>
      <p className="journey-list__count">{format.plural(words.chronicle.journeyCount, journeys.length)}</p>
      <ol className="journey-list__journeys">
        {journeys.map(({ id, slug, title, from, until, travellers }) => (
          <li key={id} className={`travel--${travellers}`}>
            <a
              href={`#${slug}`}
              className={id === lit ? 'journey-list__lit' : undefined}
              onPointerEnter={() => onLight(id)}
              onPointerLeave={() => onLight(null)}
              onFocus={() => onLight(id)}
              onBlur={() => onLight(null)}
            >
              <span className="journey-list__when">
                <Period from={from} until={until} />
              </span>
              <Words text={title} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
