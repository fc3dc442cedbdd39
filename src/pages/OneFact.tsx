import type { Fact, Source } from '../../cms/content/Fact.ts'
import { safeHref } from '../../cms/content/safeHref.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'

/** What `<time>` can be told: a year, a month, a day. A span of them is only read. */
const ONE_DATE = /^\d{4}(-\d{2}){0,2}$/

function FactDate({ date }: { readonly date: string }) {
  const { format } = useLanguage()
  const read = format.date(date)
  return ONE_DATE.test(date) ? <time dateTime={date}>{read}</time> : read
}

export interface OneFactProps {
  readonly fact: Fact
  /** Whether an address of the page leads to it; not where a page tells it more than once. */
  readonly anchored?: boolean
}

/** A fact as a member of a list: how sure it is, what it says, where sources disagree, and the sources to open. */
export function OneFact({ fact, anchored = true }: OneFactProps) {
  const { language, words, format } = useLanguage()
  return (
    <li
      id={anchored ? `fact-${fact.code}` : undefined}
      className={`fact-list__fact fact-list__fact--${fact.confidence}`}
    >
      <p className="fact-list__code">
        <bdi>{fact.code}</bdi> · {words.exhibit.confidences[fact.confidence]}
        {fact.date !== null && (
          <>
            {' · '}
            <FactDate date={fact.date} />
          </>
        )}
      </p>
      <p {...textAttributes(fact.claim, language)}>{fact.claim.value}</p>
      {fact.dispute && (
        <div className="fact-list__dispute">
          <p>
            <strong>{words.exhibit.dispute}.</strong>
          </p>
          <p {...textAttributes(fact.dispute, language)}>{fact.dispute.value}</p>
        </div>
      )}
      {fact.sources.length > 0 && (
        <details>
          <summary>{format.plural(words.exhibit.sources, fact.sources.length)}</summary>
          <ul className="fact-list__sources">
            {fact.sources.map((source) => (
              <li key={source.id}>
                <OneSource source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function OneSource({ source }: { readonly source: Source }) {
  const href = safeHref(source.href)
  const rest = [source.publisher, source.year].filter((part) => part !== null && part !== source.title)
  return (
    <bdi>
      {href === null ? source.title : <a href={href}>{source.title}</a>}
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </bdi>
  )
}
