import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Exhibit, ExhibitKind } from './Exhibit.ts'
import { fixtureMuseum } from './fixtures/museum.ts'
import type { MediaImage } from './Media.ts'
import { outlineOfRoom } from './outlines.ts'
import type { Room } from './Room.ts'

/**
 * Bytes of the index, compressed, that one more exhibit may cost every page: P1 lets the building come in 900 KB at any number
 * of exhibits, and a thousand of them then take a fifteenth of that. With their pictures they took 230 bytes each.
 */
const MOST_AN_EXHIBIT = 60
/** As the house compresses what it is asked for (cms/serve/encodings.ts). */
const QUALITY = 5

const { museum, rooms } = fixtureMuseum('fr')
const [hung] = rooms.flatMap((each) =>
  each.exhibits.flatMap((one) => (one.image ? [{ room: each, exhibit: one, image: one.image }] : [])),
)
if (!hung) throw new Error('The fixture has no picture.')
const { room, exhibit, image } = hung

/** Sixteen hexadecimal digits that no other thing has, as the files of an edition have them. */
const hashOf = (thing: string) => createHash('sha256').update(thing).digest('hex').slice(0, 16)

/** A picture unlike all others. */
function pictureOf(slug: string): MediaImage {
  return {
    ...image,
    id: `image-${hashOf(slug)}`,
    alt: { value: `On y voit ${titleOf(slug)}`, lang: 'fr' },
    blur: `data:image/webp;base64,${createHash('sha512').update(slug).digest('base64')}`,
    sizes: image.sizes.map((size) => ({
      ...size,
      avif: `files/${hashOf(slug)}-${size.width}.${hashOf(`${slug} avif ${size.width}`)}.avif`,
      webp: `files/${hashOf(slug)}-${size.width}.${hashOf(`${slug} webp ${size.width}`)}.webp`,
    })),
  }
}

/** Three words that nobody ever wrote. */
function titleOf(slug: string): string {
  const syllables = [
    'ba',
    'dou',
    'fi',
    'go',
    'ker',
    'lan',
    'mi',
    'nor',
    'pa',
    'ru',
    'sal',
    'ten',
    'vo',
    'za',
    'che',
    'qui',
  ]
  const [...digits] = hashOf(slug).slice(0, 8)
  return digits.map((digit, index) => syllables[parseInt(digit, 16)] + (index % 3 === 2 ? ' ' : '')).join('')
}

function exhibitOf(slug: string, kind: ExhibitKind, shown: MediaImage | null): Exhibit {
  const title = { value: titleOf(slug), lang: 'fr' as const }
  const aspect = 0.5 + parseInt(hashOf(slug).slice(0, 8), 16) / 2 ** 31
  return {
    ...exhibit,
    id: `exhibit-${slug}`,
    slug,
    title,
    kind,
    aspect,
    image: shown,
    hasImage: shown !== null,
  }
}

/** Rooms of ten exhibits, each with a picture of its own. */
function roomsWith(exhibits: number): Room[] {
  return Array.from({ length: exhibits / 10 }, (_, place) => ({
    ...room,
    exhibits: Array.from({ length: 10 }, (__, index) => {
      const slug = titleOf(`${place} ${index}`).trim().replaceAll(' ', '-')
      return exhibitOf(slug, 'picture', pictureOf(slug))
    }),
  }))
}

/** Bytes of the museum's index, compressed; its rooms have covers of their own, so that only exhibits are weighed. */
function bytesWith(exhibits: number): number {
  const outlines = roomsWith(exhibits).map((each) => outlineOfRoom({ ...each, cover: image }))
  const json = JSON.stringify({ ...museum, rooms: outlines })
  return brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length
}

describe('the index that every page carries', () => {
  it('grows by little with every exhibit, however many pictures there are', () => {
    expect((bytesWith(1000) - bytesWith(100)) / 900).toBeLessThanOrEqual(MOST_AN_EXHIBIT)
  })

  it('shows through the door of a room without a cover the first picture in which no words are drawn', () => {
    const [chart, object] = [pictureOf('chart'), pictureOf('object')]
    const exhibits = [
      exhibitOf('a', 'textWall', null),
      exhibitOf('b', 'chart', chart),
      exhibitOf('c', 'object', object),
    ]
    const seen = (some: readonly Exhibit[]) => outlineOfRoom({ ...room, cover: null, exhibits: some }).glimpse
    expect(seen(exhibits)?.id).toBe(object.id)
    expect(seen(exhibits.slice(0, 2))?.id).toBe(chart.id)
    expect(seen(exhibits.slice(0, 1))).toBeNull()
    expect(Math.max(...(seen(exhibits)?.sizes ?? []).map(({ width }) => width))).toBe(960)
  })

  it('holds no second picture of a room that has a cover', () => {
    expect(outlineOfRoom({ ...room, cover: image }).glimpse).toBeNull()
  })
})
