import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readTranscript } from '../../content/transcriptFormats/readTranscript.ts'
import { documentActions } from '../documentActions.ts'
import { ExportTranscriptForm } from './ExportTranscriptForm.tsx'
import { FoundInFile } from './FoundInFile.tsx'
import { ImportTranscriptForm } from './ImportTranscriptForm.tsx'
import { planImport } from './planImport.ts'

const found = (text: string) => {
  const file = readTranscript(text)
  const plan = planImport({}, file, { language: 'fr', follows: 'fr', withIndex: false, places: [] })
  return renderToStaticMarkup(
    <FoundInFile name="a.vtt" file={file} plan={plan} withIndex={false} onIndex={() => {}} onImport={() => {}} />,
  )
}

describe('a curator who brings a transcript', () => {
  test('chooses a file, its language and its recording by labels', () => {
    const html = renderToStaticMarkup(
      <ImportTranscriptForm
        testimony={{ recordings: [{ language: 'fr' }, { language: 'en' }] }}
        places={[]}
        onImport={() => {}}
      />,
    )
    for (const label of ['File', 'Language of the words', 'In time with the recording in']) {
      const [, id] = new RegExp(`<label for="([^"]+)">${label}</label>`).exec(html) ?? []
      expect(html).toContain(`id="${id ?? 'none'}"`)
    }
    expect(html).toContain('visitors see it when you publish')
  })

  test('sees what will change, and each line that could not be read by its number', () => {
    const html = found('WEBVTT\n\n00:00.000 --> 00:02.000\nOui.\n\n00:05.000 --> 00:04.000\nNon.')
    expect(html).toContain('Adds a transcript in Français: 1 segment.')
    expect(html).toContain('One line needs a look; the rest is used')
    expect(html).toContain('Line 6: Ends before it begins; left out.')
    expect(html).not.toContain('disabled')
  })

  test('cannot import a file of nothing', () => {
    const html = found('Once upon a time')
    expect(html).toContain('Nothing in this file could be read as a transcript.')
    expect(html).toMatch(/<button[^>]*disabled/)
  })
})

describe('a curator who takes a transcript out', () => {
  const form = (testimony: Record<string, unknown>) =>
    renderToStaticMarkup(
      <ExportTranscriptForm testimony={testimony} places={[]} today="2026-11-22" onExport={() => {}} />,
    )
  const transcripts = [{ language: 'ar', segments: [{ start: 0, end: 1, text: 'نعم' }] }]

  test('is offered the languages that are written, and told what consent asks', () => {
    const html = form({ slug: { current: 'a' }, transcripts, consent: { scope: 'schools' } })
    expect(html).toContain('Save a.ar.vtt')
    expect(html).toContain('Consent is for schools only: so is this file.')
    expect(html).not.toContain('Français')
  })

  test('is told where there is nothing yet', () => {
    expect(form({})).toContain('There is no transcript to export yet.')
  })
})

test('only a testimony has these, and the measuring of its sounds, in its menu', () => {
  const context = (schemaType: string) => ({ schemaType })
  const named = (schemaType: string) => {
    // Only the type is asked for; Sanity's context holds much more.
    const actions: unknown = Reflect.apply(documentActions, undefined, [[], context(schemaType)])
    return Array.isArray(actions) ? actions.length : -1
  }
  expect(named('testimony')).toBe(3)
  expect(named('room')).toBe(0)
})
