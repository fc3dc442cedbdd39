import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ExhibitOutline } from '../../cms/content/Exhibit.ts'
import type { MediaImage } from '../../cms/content/Media.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Lead } from '../../cms/content/Testimony.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { fr } from '../i18n/words/fr.ts'
import { LeadIllustration } from './LeadIllustration.tsx'

const text = (value: string) => ({ value, lang: 'fr' as const })
const image: MediaImage = {
  id: 'image',
  alt: text('une carte'),
  creditLine: text(''),
  rights: { statement: 'https://creativecommons.org/licenses/by/4.0/', holder: '', term: null },
  provenance: null,
  nature: 'illustration',
  width: 2400,
  height: 1600,
  blur: '',
  sizes: [{ width: 960, height: 640, avif: 'files/a.avif', webp: 'files/a.webp' }],
}
const outline = (slug: string, kind: ExhibitOutline['kind'], hasImage: boolean): ExhibitOutline => ({
  id: slug,
  slug,
  title: text(`Titre de ${slug}`),
  kind,
  nature: 'illustration',
  aspect: 1.5,
  hasImage,
  hasVoice: false,
})
const rich = { lang: 'fr', blocks: [] } as const
const museum: Museum = {
  language: 'fr',
  title: text(''),
  tagline: text(''),
  welcome: rich,
  cover: null,
  threshold: {
    id: 'room',
    slug: 'threshold',
    number: 0,
    title: text(''),
    period: null,
    summary: text(''),
    setting: 'courtyard',
    cover: null,
    glimpse: null,
    exhibits: [outline('where-moroccans-live', 'routeMap', true), outline('a-text', 'textWall', false)],
  },
  rooms: [],
  tours: [],
  stories: [],
  testimonies: [],
  about: { method: rich, sources: rich, rights: rich, accessibility: rich },
  reviewed: false,
}
const lead = (exhibit: string, shown: MediaImage | null = image): Lead => ({
  exhibit: { room: 'threshold', exhibit },
  image: shown,
  view: 'exhibit',
  raisesLamp: false,
  route: [
    { id: 'rabat', name: text('Rabat'), latitude: 34.02, longitude: -6.83 },
    { id: 'paris', name: text('Paris'), latitude: 48.86, longitude: 2.35 },
  ],
})
const html = (shown: Lead) =>
  renderToStaticMarkup(
    <LanguageProvider language="fr" words={fr}>
      <LeadIllustration museum={museum} lead={shown} />
    </LanguageProvider>,
  )

describe('what a voice tells of, beside its words', () => {
  it('is a picture with the title that leads to its exhibit', () => {
    const out = html(lead('where-moroccans-live'))
    expect(out).toContain('href="/fr/rooms/threshold/where-moroccans-live"')
    expect(out).toContain('Titre de where-moroccans-live')
    expect(out).toContain('a.webp')
  })

  it('has its journey drawn on a map, place by place, and no style that the content policy would refuse', () => {
    const out = html(lead('where-moroccans-live'))
    expect(out).toContain('d="M1310 1300Q')
    expect(out.match(/<circle/g)).toHaveLength(2)
    expect(out).not.toContain('style=')
  })

  it('is a link alone where there is no picture, and nothing where the exhibit is not shown', () => {
    expect(html(lead('a-text', null))).toContain('href="/fr/rooms/threshold/a-text"')
    expect(html(lead('a-text', null))).not.toContain('<svg')
    expect(html(lead('taken-down'))).toBe('')
  })
})
