import type { ReactElement } from 'react'
import type { Plural } from '../i18n/Words.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { spread } from './spread.ts'
import './FewOf.css'

export interface FewOfProps {
  /** Each with its key, in the order of the route. */
  readonly things: readonly ReactElement[]
  /** How many more there are. */
  readonly others: Plural
}

/** Two rows of three. */
const FEW = 6

/** A few things from all along the route; the others lie below them until somebody asks. */
export function FewOf({ things, others }: FewOfProps) {
  const { format } = useLanguage()
  const chosen = spread(things, FEW)
  const list = (some: readonly ReactElement[]) => (
    <ul className="few-of">
      {some.map((thing) => (
        <li key={thing.key}>{thing}</li>
      ))}
    </ul>
  )
  return (
    <>
      {list(chosen.few)}
      {chosen.others.length > 0 && (
        <details className="few-of__others">
          <summary>{format.plural(others, chosen.others.length)}</summary>
          {list(chosen.others)}
        </details>
      )}
    </>
  )
}
