import { directionOf, LANGUAGES } from '../../cms/content/Language.ts'
import { LANGUAGE_NAMES, MUSEUM_NAMES } from '../i18n/languageNames.ts'
import './LanguageDoors.css'

/** The museum's threshold before a language is chosen. Works without scripts; index.html holds the same doors. */
export function LanguageDoors() {
  return (
    <main className="language-doors">
      <img src="/mark.svg" alt="" width="72" height="72" />
      <h1>
        <span lang="fr">{MUSEUM_NAMES.latin}</span> <bdi lang="ar">{MUSEUM_NAMES.arabic}</bdi>{' '}
        <bdi lang="zgh">{MUSEUM_NAMES.tifinagh}</bdi>
      </h1>
      <ul className="language-doors__list">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a href={`/${language}`} lang={language} hrefLang={language} dir={directionOf(language)} className="action">
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
