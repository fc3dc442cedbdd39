import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../cms/content/Language.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { loadWords } from '../i18n/loadWords.ts'
import { TranslationNote, type TranslationNoteProps } from './TranslationNote.tsx'

async function noteIn(language: Language, props: TranslationNoteProps): Promise<string> {
  return renderToString(
    <LanguageProvider language={language} words={await loadWords(language)}>
      <TranslationNote {...props} />
    </LanguageProvider>,
  )
}

it.each(LANGUAGES)(
  'a visitor in %s is told that nobody has reviewed these words, and not once somebody has',
  async (language) => {
    const { site } = await loadWords(language)
    expect(await noteIn(language, { lang: language, reviewed: false })).toContain(site.unreviewed)
    expect(await noteIn(language, { lang: language, reviewed: true })).toBe('')
  },
)

it('where the translation is missing, the page says in which language it is, and no more', async () => {
  const note = await noteIn('nl', { lang: 'fr', reviewed: false })
  expect(note).toContain('Français')
  expect(note).not.toContain('nagelezen')
})
