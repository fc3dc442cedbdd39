import type { Museum } from '../../cms/content/Museum.ts'
import type { CurrentEdition } from '../../cms/content/Edition.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { PageTop } from './PageTop.tsx'
import { TranslationNote } from './TranslationNote.tsx'

const PARTS = ['method', 'sources', 'rights', 'accessibility'] as const

export interface AboutPageProps {
  readonly museum: Museum
  readonly edition: CurrentEdition
}

/** How the museum works, and which edition this is. */
export function AboutPage({ museum, edition }: AboutPageProps) {
  const { words, format } = useLanguage()
  return (
    <>
      <PageTop>
        <PageTitle title={words.about.title} />
        <p className="lead">{words.about.lead}</p>
      </PageTop>
      <div className="about-page wide">
        <nav className="about-page__contents not-on-paper" aria-label={words.about.contents}>
          <ul className="about-page__list">
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{words.about[part]}</a>
              </li>
            ))}
            <li>
              <a href="#edition">{words.about.edition}</a>
            </li>
          </ul>
        </nav>
        <div className="about-page__parts">
          {PARTS.map((part) => (
            <section key={part} aria-labelledby={part}>
              <h2 id={part}>{words.about[part]}</h2>
              {/* The four parts are one document: what is said of its review is said once. */}
              <TranslationNote lang={museum.about[part].lang} reviewed={museum.reviewed || part !== 'method'} />
              <Paragraphs text={museum.about[part]} below />
            </section>
          ))}
          <section aria-labelledby="edition">
            <h2 id="edition">{words.about.edition}</h2>
            <p>{fill(words.about.editionText, { date: format.date(edition.date), hash: edition.hash })}</p>
          </section>
        </div>
      </div>
    </>
  )
}
