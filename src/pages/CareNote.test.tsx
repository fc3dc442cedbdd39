import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../cms/content/Language.ts'
import type { RouteStep } from '../catalogue/stepsBeside.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { loadWords } from '../i18n/loadWords.ts'
import { CareNote } from './CareNote.tsx'

const NOTE = { value: 'Ce cartel parle de morts en mer.', lang: 'fr' } as const
const NEXT: RouteStep = {
  to: { kind: 'exhibit', room: 'the-strait', exhibit: 'strawberries' },
  title: { value: 'Fraises', lang: 'fr' },
  isRoom: false,
}

it.each(LANGUAGES)('in %s whoever would rather not look is told so first, and led on', async (language) => {
  const words = await loadWords(language)
  const note = (around: RouteStep | null) =>
    renderToString(
      <LanguageProvider language={language} words={words}>
        <CareNote note={NOTE} around={around} />
      </LanguageProvider>,
    )
  expect(note(NEXT)).toContain(NOTE.value)
  expect(note(NEXT)).toContain(words.exhibit.passBy)
  expect(note(NEXT)).toContain(`href="/${language}/rooms/the-strait/strawberries"`)
  expect(note(null)).not.toContain('href')
})
