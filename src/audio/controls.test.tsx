import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../cms/content/Language.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { loadWords } from '../i18n/loadWords.ts'
import { fixturePoint, fixtureProgramme } from './fixtures.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { PLAYER_KEYS } from './playerKeys.ts'
import type { VoiceControl } from './useVoice.ts'
import { VoiceButtons } from './VoiceButtons.tsx'
import type { Programme, VoiceStatus } from './VoiceEngine.ts'
import { VoiceNews } from './VoiceNews.tsx'
import { Waveform } from './Waveform.tsx'

const programme = fixtureProgramme('a', { duration: 125 })
const nothing = () => undefined
const control = (rest: Partial<VoiceControl> = {}): VoiceControl => ({
  programme,
  status: 'silent',
  start: 0,
  isRecalled: false,
  now: () => 65,
  toggle: nothing,
  playFrom: nothing,
  seek: nothing,
  skipTo: nothing,
  changeSpeed: nothing,
  ...rest,
})

async function html(language: Language, what: ReactNode): Promise<string> {
  const words = await loadWords(language)
  const out = renderToStaticMarkup(
    <LanguageProvider language={language} words={words}>
      {what}
    </LanguageProvider>,
  )
  expect(out).not.toContain('style=')
  return out
}

describe('the line on which one seeks', () => {
  const indexed: Programme = {
    ...programme,
    testimony: { ...programme.testimony, index: [fixturePoint('La gare', { fr: 60 })] },
  }

  it('tells its time in words, and what is told there', async () => {
    expect(await html('en', <Waveform control={control({ start: 5 })} />)).toContain(
      'aria-valuetext="5 seconds of 2 minutes, 5 seconds"',
    )
    expect(await html('en', <Waveform control={control({ programme: indexed, start: 65 })} />)).toContain(
      'aria-valuetext="1 minute, 5 seconds of 2 minutes, 5 seconds: La gare"',
    )
  })

  it('runs from left to right in every language, like the times beside it', async () => {
    for (const language of LANGUAGES) {
      const out = await html(language, <Waveform control={control()} />)
      expect(out).toMatch(/^<div class="waveform" dir="ltr">/)
      expect(out).toMatch(/<input type="range"[^>]*aria-label="[^"]+"/)
    }
  })

  it('shows each point of the index, and how much was heard', async () => {
    const out = await html('fr', <Waveform control={control({ programme: indexed, start: 62.5 })} />)
    expect(out.match(/waveform__point/g)).toHaveLength(1)
    // Ten peaks make nine units; half of the recording was heard.
    expect(out).toContain('<rect width="4.5" height="100">')
  })
})

describe('names and states', () => {
  const STATES: readonly [VoiceStatus, 'play' | 'pause', boolean][] = [
    ['silent', 'play', false],
    ['paused', 'play', false],
    ['blocked', 'play', false],
    ['cut', 'play', false],
    ['missing', 'play', false],
    ['loading', 'pause', true],
    ['waiting', 'pause', true],
    ['playing', 'pause', false],
  ]

  it.each(STATES)('%s: the button is named %s', async (status, name, isBusy) => {
    const { player } = await loadWords('fr')
    const out = await html('fr', <VoiceButtons control={control({ status })} />)
    expect(out).toContain(`data-play="true" aria-label="${player[name]}" aria-busy="${isBusy}"`)
  })

  it('every button has a name, in every language; steps by line are there where words keep time', async () => {
    const words = { ...programme, transcript: programme.testimony.transcripts[0] ?? null }
    for (const language of LANGUAGES) {
      const bare = await html(language, <VoiceButtons control={control()} />)
      const full = await html(language, <VoiceButtons control={control({ programme: words })} />)
      expect(bare.match(/<button/g)).toHaveLength(3)
      expect(full.match(/<button/g)).toHaveLength(5)
      expect(full.match(/aria-label="[^"]{2,}"/g)).toHaveLength(5)
    }
  })

  it('what is announced is news only: never that it loads, plays or goes on', async () => {
    const { player } = await loadWords('en')
    for (const status of ['silent', 'loading', 'playing', 'waiting', 'paused'] as const) {
      expect(await html('en', <VoiceNews control={control({ status })} />)).toContain('<output></output>')
    }
    expect(await html('en', <VoiceNews control={control({ status: 'blocked' })} />)).toContain(
      `<output>${player.blocked}</output>`,
    )
    expect(await html('en', <VoiceNews control={control({ status: 'missing' })} />)).toContain(player.missing)
  })

  it('a cut line offers to go on from the very second, and a remembered place to begin anew', async () => {
    expect(await html('en', <VoiceNews control={control({ status: 'cut' })} />)).toMatch(
      /<output>[^<]*1:05[^<]*<\/output>.*<button[^>]*>Go on from 1:05<\/button>/,
    )
    const recalled = await html('en', <VoiceNews control={control({ isRecalled: true, start: 40 })} />)
    expect(recalled).toContain('Last time you stopped at 0:40.')
    expect(recalled).toContain('From the beginning</button>')
  })

  it('the help names every key that works', async () => {
    for (const language of LANGUAGES) {
      const out = await html(language, <KeysDialog onClose={nothing} />)
      for (const { key } of PLAYER_KEYS) expect(out).toContain(`<kbd>${key}</kbd>`)
      expect(out.match(/<dd>[^<]{3,}<\/dd>/g)).toHaveLength(PLAYER_KEYS.length)
    }
  })
})
