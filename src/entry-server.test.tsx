import { describe, expect, it } from 'vitest'
import { FIXTURE_IMAGES } from '../cms/content/fixtures/media.ts'
import { fixtureMuseum } from '../cms/content/fixtures/museum.ts'
import { directionOf, LANGUAGES, type Language } from '../cms/content/Language.ts'
import { MissingFile } from './catalogue/createCatalogue.ts'
import { render } from './entry-server.tsx'
import { fixtureEdition } from './fixtureEdition.ts'
import { loadWords } from './i18n/loadWords.ts'

const assets = { scripts: ['/assets/main.js'], styles: ['/assets/main.css'], preloads: [] }
const PATHS = [
  '',
  '/rooms',
  '/rooms/courtyard',
  '/rooms/the-contract',
  '/rooms/courtyard/opening-words',
  '/rooms/the-contract/four-signatures',
  '/rooms/the-contract/counted-in-belgium',
  '/rooms/the-contract/suitcase',
  '/rooms/the-contract/on-the-square',
  '/stories/six-years',
  '/testimonies/on-the-square',
  '/tours',
  '/tours/first-steps',
  '/tours/first-steps/2',
  '/timeline',
  '/map',
  '/map/1960',
  '/about',
  '/search',
]

const page = (path: string, replaced = {}) => render({ path, load: fixtureEdition(replaced).load, assets })
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0
/** What visitors see: the body without its data blocks. */
const shown = (html: string) => html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').replace(/^[\s\S]*<body>/, '')

describe.each<Language>(['fr', 'ar', 'zgh', 'de'])('every page in %s', (language) => {
  it.each(PATHS)('%s arrives whole, with one heading, its landmarks and nothing that runs', async (path) => {
    const { status, html } = await page(`/${language}${path}`)
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`)
    expect(count(html, /<h1[\s>]/g)).toBe(1)
    for (const landmark of ['<header', '<main', '<footer', '<nav']) expect(html).toContain(landmark)
    expect(html).not.toMatch(/\sstyle="/)
    expect(html).not.toMatch(/<style/)
    expect(html).not.toMatch(/\son\w+="/)
    expect(html).not.toContain('javascript:')
    const scripts = html.match(/<script[^>]*>/g) ?? []
    for (const script of scripts) expect(script).toMatch(/src="|type="application\/(ld\+)?json"/)
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]{3,}"/)
    expect(html).toContain(`<link rel="canonical" href="/${language}${path}">`)
    for (const each of LANGUAGES) expect(html).toContain(`hreflang="${each}" href="/${each}${path}"`)
    expect(html).toMatch(/<img[^>]+alt="/)
    for (const image of html.match(/<img[^>]*>/g) ?? []) expect(image).toMatch(/width="\d+" height="\d+"/)
  })

  it('headings never skip a level', async () => {
    const skips: string[] = []
    for (const path of PATHS) {
      const { html } = await page(`/${language}${path}`)
      const levels = [...shown(html).matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
      if (levels.some((level, index) => level - (levels[index - 1] ?? 0) > 1))
        skips.push(`${path}: ${levels.join(' ')}`)
    }
    expect(skips).toEqual([])
  })

  it('ids are used once a page', async () => {
    const twice: string[] = []
    for (const path of PATHS) {
      const ids = [...(await page(`/${language}${path}`)).html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
      twice.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`))
    }
    expect(twice).toEqual([])
  })

  it('every link within the museum leads to a page that exists', async () => {
    const links = new Set<string>()
    for (const path of PATHS) {
      for (const [, href = ''] of (await page(`/${language}${path}`)).html.matchAll(/<a[^>]* href="(\/[^"#]*)/g)) {
        // Files of the edition are no pages: the sharpest picture, for whoever has no scripts.
        if (!href.startsWith('/edition/')) links.add(href.replaceAll('&amp;', '&'))
      }
    }
    expect(links.size).toBeGreaterThan(20)
    const dead: string[] = []
    for (const link of links) if ((await page(link)).status !== 200) dead.push(link)
    expect(dead).toEqual([])
  })
})

describe('what a page says', () => {
  it('a reader without scripts hears the voice in the browser’s own player, and reads all its words', async () => {
    const { html } = await page('/fr/testimonies/on-the-square')
    const { testimonies } = fixtureMuseum('fr')
    expect(html).toMatch(/<audio controls="" preload="none"[^>]*><source src="\/edition\/files\/on-the-square-fr/)
    for (const transcript of testimonies[0]?.transcripts ?? []) {
      for (const { text } of transcript.segments) expect(html).toContain(text.replaceAll("'", '&#x27;'))
    }
  })

  it.each<Language>(['fr', 'ar', 'en'])('a composite reading says so in %s, wherever it is heard', async (language) => {
    const { testimony } = await loadWords(language)
    for (const path of ['/testimonies/on-the-square', '/rooms/the-contract/on-the-square']) {
      const { html } = await page(`/${language}${path}`)
      expect(html).toContain(testimony.composite)
      expect(html).toContain(testimony.synthetic)
    }
  })

  it('a paper that has a voice says so in its room, and is heard and read on its page', async () => {
    const { rooms, testimonies } = fixtureMuseum('fr')
    const room = rooms.find(({ slug }) => slug === 'the-contract')
    const testimony = testimonies[0]
    if (!room || !testimony) throw new Error('the fixture has no voice')
    const replaced = {
      'files/room-the-contract.fr.json': {
        ...room,
        exhibits: room.exhibits.map((exhibit) =>
          exhibit.slug === 'four-signatures' ? { ...exhibit, testimony, hasVoice: true } : exhibit,
        ),
      },
    }
    const words = await loadWords('fr')
    const { kinds } = words.exhibit
    const wall = shown((await page('/fr/rooms/the-contract', replaced)).html).replaceAll('<!-- -->', '')
    expect(wall).toContain(`${kinds.archivalDocument} · ${kinds.voice}<`)
    expect(wall).not.toContain(`${kinds.voice} · ${kinds.voice}`)
    const { html } = await page('/fr/rooms/the-contract/four-signatures', replaced)
    expect(html).toContain('<audio controls=""')
    expect(html).toContain(words.testimony.composite)
    expect(html).toContain(words.exhibit.natures.reconstruction)
    for (const { text } of testimony.transcripts.find(({ lang }) => lang === 'fr')?.segments ?? []) {
      expect(html).toContain(text.replaceAll("'", '&#x27;'))
    }
  })

  it('the search is a form without scripts, says what it needs, and shows the way to every room', async () => {
    const { status, html } = await page('/fr/search?q=mine')
    const { search } = await loadWords('fr')
    expect(status).toBe(200)
    expect(html).toMatch(/<form[^>]* action="\/fr\/search"/)
    expect(html).toMatch(/<input[^>]* type="search"[^>]* name="q" value="mine"/)
    expect(html).toContain(search.needsScripts)
    for (const { slug } of fixtureMuseum('fr').rooms) expect(html).toContain(`href="/fr/rooms/${slug}"`)
    expect(html).toContain('<link rel="canonical" href="/fr/search">')
  })

  it('a time in the address is where the voice begins', async () => {
    expect((await page('/fr/testimonies/on-the-square?t=4')).html).toContain('.ogg#t=4"')
  })

  it('search engines learn what a voice tells when, each with the address of its moment', async () => {
    const { html } = await page('/fr/testimonies/on-the-square')
    const told = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null'
    const { index } = fixtureMuseum('fr').testimonies[0] ?? { index: [] }
    expect(JSON.parse(told)).toMatchObject({
      hasPart: index.map(({ title, times }) => ({
        '@type': 'Clip',
        name: title.value,
        startOffset: Math.floor(times.fr ?? Number.NaN),
        url: expect.stringMatching(/^\/fr\/testimonies\/on-the-square(\?t=\d+)?$/),
      })),
    })
    expect(index.length).toBeGreaterThan(0)
  })

  it('words of another language than the page carry their own language and direction', async () => {
    const { html } = await page('/ar/testimonies/on-the-square')
    expect(html).toMatch(/<ol class="transcript__segments" lang="fr" dir="ltr">/)
    const german = (await page('/de/rooms/the-contract')).html
    expect(german).toMatch(/<h1[^>]* lang="fr" dir="ltr">/)
  })

  it('a wrong address answers 404, in its language, and names its neighbours', async () => {
    const { status, html } = await page('/en/rooms/the-contrakt')
    expect(status).toBe(404)
    expect(html).toContain('href="/en/rooms/the-contract"')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect((await page('/fr/rooms/the-contract/nothing-here')).status).toBe(404)
    expect((await page('/xx/anything')).status).toBe(404)
    expect((await page('/fr/tours/first-steps/99')).status).toBe(404)
  })

  it('the museum’s scripts wait until the page is seen; for who comes to walk they are on their way at once', async () => {
    const { html } = await page('/fr/rooms/the-contract')
    expect(count(html, /<script[^>]* src="/g)).toBe(1)
    expect(html).toMatch(/src="[^"]*startWhenSeen[^"]*" data-modules="\/assets\/main\.js"/)
    expect(html).not.toContain('modulepreload')
    const walk = (await page('/fr/rooms/the-contract?walk')).html
    expect(walk).toContain('<link rel="modulepreload" href="/assets/main.js"')
  })

  it('for who comes to walk, no picture of the page is before all others', async () => {
    const { html } = await page('/fr/rooms/the-contract/four-signatures')
    expect(html).toContain('fetchPriority="high"')
    expect(html).not.toContain(' data-entering')
    const walk = (await page('/fr/rooms/the-contract/four-signatures?walk')).html
    expect(walk).not.toContain('fetchPriority="high"')
    expect(walk).toContain(' data-entering>')
  })

  it('the door without a language offers all eight', async () => {
    const { status, html } = await page('/')
    expect(status).toBe(200)
    for (const language of LANGUAGES) expect(html).toContain(`href="/${language}"`)
  })

  it('what a curator writes cannot end a data block or open a tag', async () => {
    const { museum } = fixtureMuseum('fr')
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'
    const { html } = await page('/fr', {
      'files/museum.fr.json': { ...museum, title: { value: evil, lang: 'fr' }, tagline: { value: evil, lang: 'fr' } },
    })
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img src=x')
    expect(count(html, /<script/g)).toBe(count(html, /<\/script>/g))
  })
})

describe('when a file of the edition does not open', () => {
  const room = 'files/room-the-contract.fr.json'
  it.each([
    ['is gone', new MissingFile('gone'), 'introuvable'],
    ['is cut short', new SyntaxError('Unexpected end of JSON input'), 'abîmé'],
    ['has another shape', { title: 3 }, 'abîmé'],
    ['cannot be reached', new TypeError('fetch failed'), 'réseau'],
  ])('a room whose file %s says so, and the other pages are whole', async (_how, file, sentence) => {
    const broken = { [room]: file }
    const { status, html } = await page('/fr/rooms/the-contract', broken)
    expect(status).toBe(503)
    expect(html).toContain(sentence)
    expect(html).toContain('href="/fr/rooms"')
    expect((await page('/fr/rooms', broken)).status).toBe(200)
    expect((await page('/fr/rooms/courtyard', broken)).status).toBe(200)
  })

  it('the timeline tells each event with its doors into the rooms, and once more as a table', async () => {
    const { html } = await page('/en/timeline')
    expect(html).toMatch(/<li id="growth"[\s\S]*<time dateTime="1964">1964<\/time> – <time dateTime="1970">/)
    expect(html).toContain('<caption class="unseen">Timeline</caption>')
    const doors = html.replaceAll(/<a [^>]*aria-hidden="true"[^>]*>/g, '')
    expect(count(doors, /href="\/en\/rooms\/the-contract\/suitcase"/g)).toBe(2)
    expect(html).toMatch(/<a href="#from-1900">[\s\S]*<h2 id="from-1900"[^>]*><bdi>1900–1999<\/bdi><\/h2>/)
    expect(count(html, /class="event-entry__picture /g)).toBe(2)
    expect(html).toContain('href="/en/rooms/the-tie"')
  })

  it('a picture is seen wherever something leads to it: through a door, at a stop of a tour, beside an event', async () => {
    const pictureIn = async (path: string, part: RegExp) => part.exec((await page(path)).html)?.[0] ?? ''
    const files = ({ assetId }: { readonly assetId: string }) => `files/${assetId.slice(6, 14)}-`
    const door = await pictureIn('/fr/rooms', /<article class="room-door setting-return">[\s\S]*?<\/article>/)
    expect(door).toContain(files(FIXTURE_IMAGES.summerRoad))
    const stop = await pictureIn('/fr/tours/first-steps/3', /<div class="stop-page__picture">[\s\S]*?<\/picture>/)
    expect(stop).toContain(files(FIXTURE_IMAGES.summerRoad))
    const tour = await pictureIn('/fr/tours/first-steps', /<ol class="tour-stops">[\s\S]*<\/ol>/)
    for (const image of ['fourSignatures', 'summerRoad'] as const) expect(tour).toContain(files(FIXTURE_IMAGES[image]))
    const event = await pictureIn('/fr/timeline', /<li id="agreement-with-germany"[\s\S]*?<\/picture>/)
    expect(event).toContain(files(FIXTURE_IMAGES.suitcase))
  })

  it('the map draws the journeys of a decade, says who travelled, and tells them as a table', async () => {
    const all = (await page('/en/map')).html
    // Drawn twice: for broad and for narrow windows.
    expect(count(all, /class="map-sheet__reach"/g)).toBe(2 * 2)
    expect(count(all, /class="map-legend__sample /g)).toBe(2)
    expect(all).toContain('A public figure')
    const sixties = (await page('/en/map/1960')).html
    expect(count(sixties, /class="map-sheet__reach"/g)).toBe(2)
    expect(count(sixties, /class="map-sheet__name"/g)).toBe(2 * 2)
    expect(sixties).toMatch(/aria-current="page"[^>]*>1960<span class="unseen">s<\/span>/)
    expect(sixties).toMatch(/<th scope="row">From the square to the mine/)
    expect(sixties).toContain('<title>Map of journeys · 1960s')
    expect((await page('/en/map/1850')).status).toBe(404)
  })

  it('an edition made before there was a chronicle has no such pages, and opens', async () => {
    const { current, load } = fixtureEdition()
    const manifest = JSON.parse(JSON.stringify(await load(current.manifest)).replaceAll(/"chronicle":"[^"]*",/g, ''))
    const old = { [current.manifest]: manifest }
    expect((await page('/en/timeline', old)).status).toBe(404)
    expect((await page('/en/rooms', old)).status).toBe(200)
  })

  it('while the institution chooses a wording, the exhibit says what is open and keeps the other wording at hand', async () => {
    const { html } = await page('/fr/rooms/the-contract/four-signatures')
    expect(html).toContain('Le mot « accord » attend l’avis de l’institution.')
    expect(html).toMatch(/<summary>L’autre formulation<\/summary>[\s\S]*Quatre conventions/)
  })

  it('a page says where nobody has reviewed its words in the visitor’s language', async () => {
    const sentence = 'This translation has not been reviewed yet.'
    for (const path of ['/en', '/en/rooms/the-contract', '/en/stories/six-years', '/en/tours/first-steps', '/en/about'])
      expect(count((await page(path)).html, new RegExp(sentence, 'g'))).toBe(1)
    expect((await page('/fr/rooms/the-contract')).html).not.toContain('pas encore été relu')
    expect((await page('/fr/rooms/courtyard')).html).toContain('pas encore été relu')
  })

  it('whoever wants more reads it below the label, under its own heading, in the page’s language', async () => {
    const { html } = await page('/en/rooms/the-contract/four-signatures')
    expect(html).toMatch(/<h2 id="deeper">To know more<\/h2>[\s\S]*Each agreement had its annexes/)
    expect((await page('/en/rooms/the-contract/suitcase')).html).not.toContain('id="deeper"')
  })

  it('an exhibit whose voice does not open still shows its label', async () => {
    const { status, html } = await page('/fr/rooms/the-contract/on-the-square', {
      'files/testimony-on-the-square.fr.json': { broken: true },
    })
    expect(status).toBe(200)
    expect(html).toContain('Le reste du musée reste ouvert')
  })

  it('without any edition there is a sentence, not a stack', async () => {
    const nothing = await render({ path: '/fr', load: () => Promise.reject(new MissingFile('none')), assets })
    expect(nothing.status).toBe(503)
    expect(nothing.html).toContain('lang="fr"')
  })
})
