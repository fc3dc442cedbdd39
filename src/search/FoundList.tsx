import { useState } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import type { Found } from './Found.ts'
import { FoundItem } from './FoundItem.tsx'

/** Answers that are shown at first, and added by each press. */
const PAGE = 12

export interface FoundListProps {
  readonly museum: Museum
  readonly isWalk: boolean
  readonly title: string
  readonly isTitleSeen: boolean
  readonly found: readonly Found[]
}

/** Answers in their order, a dozen at a time. */
export function FoundList({ museum, isWalk, title, isTitleSeen, found }: FoundListProps) {
  const { words } = useLanguage()
  const [shown, setShown] = useState(PAGE)
  return (
    <section>
      <h2 className={isTitleSeen ? 'answers__title' : 'unseen'}>{title}</h2>
      <ol className="answers__list">
        {found.slice(0, shown).map((each) => (
          <FoundItem key={`${each.subject.id} ${each.subject.path}`} museum={museum} found={each} isWalk={isWalk} />
        ))}
      </ol>
      {found.length > shown && (
        <button type="button" className="action" onClick={() => setShown(shown + PAGE)}>
          {words.search.more}
        </button>
      )}
    </section>
  )
}
