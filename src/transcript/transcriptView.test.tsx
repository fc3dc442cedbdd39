import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Segment, Transcript } from '../../cms/content/Testimony.ts'
import { fixtureProgramme, fixtureTestimony } from '../audio/fixtures.ts'
import type { VoiceControl } from '../audio/useVoice.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { fr } from '../i18n/words/fr.ts'
import { TranscriptView } from './TranscriptView.tsx'

const nothing = () => undefined
const control: VoiceControl = {
  programme: fixtureProgramme('a'),
  status: 'silent',
  start: 0,
  isRecalled: false,
  now: () => 0,
  toggle: nothing,
  playFrom: nothing,
  seek: nothing,
  skipTo: nothing,
  changeSpeed: nothing,
}
const words = (lang: 'fr' | 'ar', segments: readonly Segment[]): Transcript => ({
  lang,
  follows: 'fr',
  segments,
  captions: 'files/a.vtt',
})
const segment = (start: number, text: string, speaker: string | null = null): Segment => ({
  start,
  end: start + 2,
  text,
  speaker,
})

function html(transcript: Transcript, second: Transcript | null = null, heard: VoiceControl | null = control): string {
  return renderToStaticMarkup(
    <LanguageProvider language="fr" words={fr}>
      <TranscriptView
        testimony={fixtureTestimony()}
        transcript={transcript}
        second={second}
        isNamed={false}
        control={heard}
        by="Une voix (Lecture composée)"
        addressAt={(seconds) => `/fr/testimonies/a?t=${seconds}#voice`}
      />
    </LanguageProvider>,
  )
}

describe('the words of a voice on the page', () => {
  it('two thousand lines are three elements each, and no more buttons than two lines have', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => segment(index * 3, `phrase ${index}`))
    const out = html(words('fr', lines))
    const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
    const list = out.slice(out.indexOf('<ol'), out.indexOf('</ol>'))
    expect(count(list, /<li /g)).toBe(2000)
    expect(count(list, /<[a-z]/g)).toBe(1 + 3 * 2000)
    const few = html(words('fr', lines.slice(0, 2)))
    expect(count(out, /<button/g)).toBe(count(few, /<button/g))
  })

  it('each line has the address of its moment, which says in words what it does', () => {
    const out = html(words('fr', [segment(65, 'Une phrase.')]))
    expect(out).toContain('href="/fr/testimonies/a?t=65#voice"')
    expect(out).toContain('aria-label="Écouter à partir de 1:05"')
  })

  it('a second language keeps its own language and direction, beside a first that keeps its own', () => {
    const out = html(words('ar', [segment(0, 'كنا كثيرين')]), words('fr', [segment(0, 'Nous étions nombreux')]))
    expect(out).toContain('<ol class="transcript__segments transcript__segments--two" lang="ar" dir="rtl">')
    expect(out).toContain('<p class="transcript__second" lang="fr" dir="ltr">Nous étions nombreux</p>')
  })

  it('who speaks is said where another begins, and nowhere else', () => {
    const out = html(
      words('fr', [
        segment(0, 'Bonjour.', 'Elle'),
        segment(2, 'Asseyez-vous.', 'Elle'),
        segment(4, 'Merci.', 'Lui'),
        segment(6, 'Alors.', 'Elle'),
      ]),
    )
    expect([...out.matchAll(/transcript__speaker">([^<]*) </g)].map((match) => match[1])).toEqual([
      'Elle',
      'Lui',
      'Elle',
    ])
  })

  it('words without a voice have no times to press', () => {
    expect(html(words('fr', [segment(0, 'Une phrase.')]), null, null)).not.toContain('?t=')
  })

  it('its captions can be taken along without scripts', () => {
    expect(html(words('fr', [segment(0, 'Une phrase.')]))).toContain('href="/edition/files/a.vtt" download')
  })
})
