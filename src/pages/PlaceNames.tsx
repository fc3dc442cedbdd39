import type { Place } from '../../cms/content/Exhibit.ts'
import { Words } from '../ui/Words.tsx'

export interface PlaceNamesProps {
  readonly places: readonly Place[]
  /** Between two names. */
  readonly between: string
}

/** Names of places on one line. */
export function PlaceNames({ places, between }: PlaceNamesProps) {
  return places.map((place, index) => (
    <span key={`${index} ${place.id}`}>
      {index > 0 && between}
      <Words text={place.name} />
    </span>
  ))
}
