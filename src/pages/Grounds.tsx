import type { Fact } from '../../cms/content/Fact.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { OneFact } from './OneFact.tsx'
import './FactList.css'

/** The facts behind a line of a list, closed until somebody asks. */
export function Grounds({ facts }: { readonly facts: readonly Fact[] }) {
  const { words } = useLanguage()
  return (
    <details className="fact-list">
      <summary>{words.exhibit.facts}</summary>
      <ol className="fact-list__facts">
        {facts.map((fact) => (
          <OneFact key={fact.id} fact={fact} anchored={false} />
        ))}
      </ol>
    </details>
  )
}
