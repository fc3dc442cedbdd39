import type { Fact, Source } from '../../cms/content/Fact.ts'
import { safeHref } from '../../cms/content/safeHref.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import './FactList.css'

/** The facts behind a text: how sure each is, where sources disagree, and the sources to open. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const { words } = useLanguage()
  if (facts.length === 0) return null
  return (
    <section className="fact-list" aria-labelledby="facts">
      <h2 id="facts">{words.exhibit.facts}</h2>
      <p className="lead">{words.exhibit.factsLead}</p>
      <ol className="fact-list__facts">
        {facts.map((fact) => (
          <OneFact key={fact.id} fact={fact} />
        ))}
      </ol>
    </section>
  )
}

/** What `<time>` can be told: a year, a month, a day. A span of them is only read. */
const ONE_DATE = /^\d{4}(-\d{2}){0,2}$/

function FactDate({ date }: { readonly date: string }) {
  const { format } = useLanguage()
  const read = format.date(date)
  return ONE_DATE.test(date) ? <time dateTime={date}>{read}</time> : read
}

function OneFact({ fact }: { readonly fact: Fact }) {
  const { language, words, format } = useLanguage()
  return (
    <li id={`fact-${fact.code}`} className={`fact-list__fact fact-list__fact--${fact.confidence}`}>
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
