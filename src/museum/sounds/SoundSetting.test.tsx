import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { SoundName } from '../../../cms/content/Sound.ts'
import { LanguageProvider } from '../../i18n/LanguageContext.tsx'
import { fr } from '../../i18n/words/fr.ts'
import { SOUND_AT_FIRST, type SoundChoice } from './soundChoice.ts'
import { SoundSetting } from './SoundSetting.tsx'

const html = (choice: SoundChoice, sound: SoundName | null) =>
  renderToStaticMarkup(
    <LanguageProvider language="fr" words={fr}>
      <SoundSetting choice={choice} onChoice={() => undefined} sound={sound} />
    </LanguageProvider>,
  )

describe('the setting of the sounds of places', () => {
  it('is off at first, and says of itself how loud it would be', () => {
    const out = html(SOUND_AT_FIRST, 'sea')
    expect(out).not.toContain('checked')
    expect(out).toContain('aria-valuetext="50 %"')
    expect(out).not.toContain('le bruit de la mer')
  })

  it('says in words what is heard here, and that nothing is', () => {
    expect(html({ isOn: true, volume: 1 }, 'sea')).toContain('Vous entendez le bruit de la mer.')
    expect(html({ isOn: true, volume: 1 }, null)).toContain('Cette salle est silencieuse.')
  })
})
