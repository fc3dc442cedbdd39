import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureMuseum } from './fixtures/museum.ts'
import { LANGUAGES } from './Language.ts'
import { parseCurrentEdition } from './parseCurrentEdition.ts'
import { parseChronicle } from './parseChronicle.ts'
import { parseManifest } from './parseManifest.ts'
import { parseMuseum } from './parseMuseum.ts'
import { parseRoom } from './parseRoom.ts'
import { parseStory } from './parseStory.ts'
import { parseTestimony } from './parseTestimony.ts'
import { parseTour } from './parseTour.ts'

const index = {
  museum: 'files/a.json',
  rooms: { courtyard: 'files/b.json' },
  stories: {},
  testimonies: {},
  tours: {},
  chronicle: 'files/d.json',
  search: { ar: 'files/c.json' },
}
const manifest = {
  format: 1,
  hash: '0123456789abcdef',
  date: '2026-11-21T12:00:00.000Z',
  languages: Object.fromEntries(LANGUAGES.map((language) => [language, index])),
  files: { 'files/a.json': { sha256: '00', bytes: 2 } },
}
const current = { format: 1, hash: 'a', date: 'b', manifest: 'manifest.a.json', checkAfter: 5 }

const { museum, rooms, stories, testimonies, tours, chronicle } = fixtureMuseum('ar')
const files = [
  { name: 'museum', parse: parseMuseum, file: museum },
  ...rooms.map((file) => ({ name: `room ${file.slug}`, parse: parseRoom, file })),
  ...stories.map((file) => ({ name: `story ${file.slug}`, parse: parseStory, file })),
  ...testimonies.map((file) => ({ name: `testimony ${file.slug}`, parse: parseTestimony, file })),
  ...tours.map((file) => ({ name: `tour ${file.slug}`, parse: parseTour, file })),
  { name: 'chronicle', parse: parseChronicle, file: chronicle },
  { name: 'manifest', parse: parseManifest, file: manifest },
  { name: 'current.json', parse: parseCurrentEdition, file: current },
]

/** Everything that could be damaged in a file: each path to a value that is not a list or an object. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function without(value: unknown, [key, ...rest]: (string | number)[]): unknown {
  if (key === undefined) return undefined
  if (Array.isArray(value)) return value.map((inner, place) => (place === key ? without(inner, rest) : inner))
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, inner]) => [name, name === key ? without(inner, rest) : inner]),
  )
}

describe('a visitor’s browser reads an edition', () => {
  test.each(files)('and takes the whole of an intact $name', ({ parse, file }) => {
    expect(parse(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file })
  })

  test.each(files)('and names the first thing that is missing from a damaged $name', ({ parse, file }) => {
    // What stands inside a paragraph is the renderer's to judge; all else must be noticed.
    // An edition made before there was a chronicle is whole without it.
    const paths = pathsOf(file).filter((path) => !path.includes('blocks') && !path.includes('chronicle'))
    for (const path of paths) {
      expect(parse(without(file, path))).toMatchObject({
        ok: false,
        error: expect.stringContaining(`${path.join('.')} should be`),
      })
    }
    expect(paths.length).toBeGreaterThan(3)
  })

  test('and opens an edition made before there was a chronicle', () => {
    const languages = Object.fromEntries(LANGUAGES.map((language) => [language, without(index, ['chronicle'])]))
    const parsed = parseManifest(JSON.parse(JSON.stringify({ ...manifest, languages })))
    expect(parsed.ok && parsed.value.languages.ar.chronicle).toBeNull()
  })

  test('and notices paragraphs that are none', () => {
    const [room] = rooms
    expect(parseRoom({ ...room, introLabel: { blocks: ['<b>'], lang: 'fr' } })).toMatchObject({ ok: false })
  })

  test('and never throws, whatever the file holds', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.jsonValue(), (json) =>
          files.every(({ parse }) => {
            const result = parse(json)
            return result.ok || result.error !== ''
          }),
        ),
      ),
    ).not.toThrow()
  })
})
