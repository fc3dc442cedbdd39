import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { Era } from './erasOf.ts'

export interface EraNameProps {
  readonly era: Pick<Era<unknown>, 'from' | 'until'>
  /** The years alone, where there is little room. */
  readonly short?: boolean
}

/** Years from when to when; one decade is called by its name. */
export function EraName({ era: { from, until }, short = false }: EraNameProps) {
  const { words } = useLanguage()
  if (until - from >= 10) return <bdi>{`${from}–${until}`}</bdi>
  return short ? String(from) : fill(words.search.decadeOf, { n: String(from) })
}
