import { TRAVELLERS, type Journey } from '../../cms/content/Chronicle.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

export interface MapLegendProps {
  readonly journeys: readonly Journey[]
  readonly ownPath: boolean
}

/** What the lines of the map mean: only those that are drawn. */
export function MapLegend({ journeys, ownPath }: MapLegendProps) {
  const { words } = useLanguage()
  const kinds = TRAVELLERS.filter((kind) => journeys.some(({ travellers }) => travellers === kind))
  return (
    <figcaption className="map-legend">
      <strong className="map-legend__title">{words.chronicle.legend}</strong>
      <ul className="map-legend__lines">
        {kinds.map((kind) => (
          <li key={kind}>
            <Sample line={`travel--${kind}`} />
            {words.chronicle.travellers[kind]}
          </li>
        ))}
        {ownPath && (
          <li>
            <svg className="map-legend__sample" viewBox="0 0 44 12" aria-hidden="true">
              <path className="map-sheet__own" d="M2 6h40" />
            </svg>
            {words.chronicle.ownPath}
          </li>
        )}
      </ul>
      <p className="map-legend__direction">{words.chronicle.direction}</p>
    </figcaption>
  )
}

function Sample({ line }: { readonly line: string }) {
  return (
    <svg className={`map-legend__sample ${line}`} viewBox="0 0 44 12" aria-hidden="true">
      <path className="map-sheet__arc" d="M2 6h30" />
      <path className="map-sheet__point" d="M43 6 32 11 34.5 6 32 1z" />
    </svg>
  )
}
