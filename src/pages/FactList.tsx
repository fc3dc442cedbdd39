import type { Fact } from '../../cms/content/Fact.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { OneFact } from './OneFact.tsx'
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
