import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isRecord, recordsOf } from '../../../schema/validation/isRecord.ts'
import { linesOf } from './linesOf.ts'
import type { Reading } from './Reading.ts'
import { READINGS } from './readings.ts'
import { sayAs } from './sayAs.ts'
import type { Spoken, SpokenReading } from './Spoken.ts'
import { testimonyOf } from './testimonyOf.ts'

const spoken: Spoken = JSON.parse(readFileSync(new URL('spoken.json', import.meta.url), 'utf8'))
const documents = new Map(
  readFileSync(new URL('../../data.ndjson', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord)
    .map((document) => [String(document._id), document]),
)
const recordings = Object.entries(spoken).flatMap(([slug, languages]) =>
  Object.entries(languages).map(([language, recording]): [string, SpokenReading] => [`${slug}.${language}`, recording]),
)

/** Words as the ear counts them in French and English: "l’école" is one. */
const wordsOf = (texts: readonly string[]) =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length

const linesIn = ({ lines }: Reading, language: 'fr' | 'en' | 'ar') => lines.map((line) => line[language])

/** Those whose number lies outside, with the number, so that a failure names the text. */
function outside(count: (reading: Reading) => number, from: number, to: number): string[] {
  return READINGS.filter((reading) => count(reading) < from || count(reading) > to).map(
    (reading) => `${reading.slug}: ${count(reading)}`,
  )
}

describe('the twelve readings', () => {
  test('are there, each once, and nothing else has been spoken', () => {
    expect(READINGS.length).toBe(12)
    expect(new Set(READINGS.map(({ slug }) => slug)).size).toBe(12)
    expect(Object.keys(spoken).toSorted()).toEqual(READINGS.map(({ slug }) => slug).toSorted())
  })

  test('say every line in French, English and Arabic', () => {
    for (const { slug, lines } of READINGS) {
      expect(lines.length, slug).toBeGreaterThanOrEqual(12)
      for (const { fr, en, ar } of lines) for (const text of [fr, en, ar]) expect(text.trim().length).toBeGreaterThan(2)
    }
  })

  test('have the length of a minute or so in each language', () => {
    expect(outside((reading) => wordsOf(linesIn(reading, 'fr')), 150, 220)).toEqual([])
    expect(outside((reading) => wordsOf(linesIn(reading, 'en')), 140, 230)).toEqual([])
    expect(outside((reading) => wordsOf(linesIn(reading, 'ar')), 105, 175)).toEqual([])
  })

  test('an old neighbour’s answer is another voice: two speak in the house next door, three in the car', () => {
    const speaking = Object.fromEntries(
      READINGS.map(({ slug, voices, lines }) => [slug, new Set(lines.map(({ by = 0 }) => voices[by])).size]),
    )
    expect(speaking['the-house-next-door']).toBe(2)
    expect(speaking['three-generations-in-one-car']).toBe(3)
    expect(Object.values(speaking).filter((count) => count === 1).length).toBe(10)
  })

  test('name the recruiter once, and no other person', () => {
    const naming = READINGS.filter((reading) => linesIn(reading, 'fr').some((text) => text.includes('Mora')))
    expect(naming.map(({ slug }) => slug)).toEqual(['the-identity-photograph'])
    expect(naming.flatMap((reading) => linesIn(reading, 'fr')).filter((text) => text.includes('Mora')).length).toBe(1)
  })

  test('call nobody illegal', () => {
    const said = READINGS.flatMap((reading) => (['fr', 'en', 'ar'] as const).flatMap((each) => linesIn(reading, each)))
    expect(said.filter((text) => /clandestin|illegal|غير شرعي|سريون/iu.test(text))).toEqual([])
  })

  test.each(['fr', 'en', 'ar'] as const)('state no number that is not in their facts (%s)', (language) => {
    const odd = READINGS.flatMap((reading) => {
      const grounds = reading.facts.flatMap((code) => {
        const { claim, dispute, date } = documents.get(`fact-${code}`) ?? {}
        return numbersIn([wordsIn(claim, language), wordsIn(dispute, language), String(date ?? '')].join(' '))
      })
      return numbersIn(linesIn(reading, language).join(' '))
        .filter((number) => !grounds.includes(number))
        .map((number) => `${reading.slug}: ${number}`)
    })
    // 83 in a hundred is said of 83.53 %, with "a little over".
    expect(odd.filter((each) => each !== 'a-student-then-a-neighbour: 83')).toEqual([])
  })
})

describe('their indexes', () => {
  test('have four to six points, in the order of the reading, the first at its beginning', () => {
    for (const { slug, points, lines } of READINGS) {
      const begins = points.map(({ at }) => at)
      expect(points.length, slug).toBeGreaterThanOrEqual(4)
      expect(points.length, slug).toBeLessThanOrEqual(6)
      expect(begins).toEqual([...new Set(begins)].toSorted((a, b) => a - b))
      expect(begins[0]).toBe(0)
      expect(begins.at(-1)).toBeLessThan(lines.length)
    }
  })

  test('lead only to exhibits that hang in one room, and to places on the map', () => {
    const rooms = [...documents.values()].filter(({ _type }) => _type === 'room')
    const roomOf = (exhibit: string) =>
      rooms.find(({ exhibits }) => recordsOf(exhibits).some(({ _ref }) => _ref === `exhibit-${exhibit}`))?._id
    for (const { slug, points } of READINGS) {
      const ledTo = points.flatMap(({ lead }) => (lead?.exhibit === undefined ? [] : [roomOf(lead.exhibit)]))
      expect(ledTo, slug).not.toContain(undefined)
      // Nobody is pulled out of the room in which they listen.
      expect(new Set(ledTo).size, slug).toBeLessThanOrEqual(1)
      const places = points.flatMap(({ places: named = [], lead }) => [...named, ...(lead?.route ?? [])])
      expect(places.filter((place) => !documents.has(`place-${place}`))).toEqual([])
    }
  })
})

describe('what is heard', () => {
  test('the collection holds the readings as they were spoken, word for word and second for second', () => {
    const entered = READINGS.flatMap((reading) => {
      const made = spoken[reading.slug]
      return made ? [testimonyOf(reading, made)] : []
    })
    expect(entered.length).toBe(12)
    for (const testimony of entered) expect(documents.get(testimony._id)).toEqual(testimony)
  })

  test('every line has its seconds, one after the other, with a breath between', () => {
    for (const reading of READINGS) {
      for (const language of ['fr', 'en'] as const) {
        const { lines, duration } = spoken[reading.slug]?.[language] ?? { lines: [], duration: 0 }
        expect(lines.length).toBe(linesOf(reading).length)
        for (const [index, { start, end }] of lines.entries()) {
          expect(end - start).toBeGreaterThan(0.4)
          expect((lines[index + 1]?.start ?? duration) - end).toBeGreaterThan(0.25)
        }
      }
    }
  })

  test('a reading lasts 60 to 90 seconds once the museum has said what it is, at an unhurried pace', () => {
    const lengths = recordings.map(([name, { lines }]) => [name, (lines.at(-1)?.end ?? 0) - (lines[1]?.start ?? 0)])
    expect(lengths.filter(([, seconds]) => Number(seconds) < 60 || Number(seconds) > 90)).toEqual([])
    const hurried = recordings.filter(([, { wordsPerMinute }]) => wordsPerMinute < 110 || wordsPerMinute > 170)
    expect(hurried.map(([name]) => name)).toEqual([])
  })

  test('every file is at −16 LUFS, half a unit more or less, and its true peak at −1.5 dB at most', () => {
    const files = recordings.flatMap(([, recording]) => recording.files)
    expect(files.length).toBe(48)
    expect(files.filter(({ integrated }) => Math.abs(integrated + 16) > 0.5)).toEqual([])
    expect(files.filter(({ truePeak }) => truePeak > -1.5)).toEqual([])
  })

  test('the files are those that were measured, in MP3 and in Opus, twelve megabytes in all', () => {
    const files = recordings.flatMap(([name, recording]) => recording.files.map((file) => ({ ...file, of: name })))
    for (const { name, of, bytes, sha256 } of files) {
      const content = readFileSync(new URL(`../../files/${name}`, import.meta.url))
      expect([`${of}.mp3`, `${of}.weba`]).toContain(name)
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256)
    }
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(12_000_000)
  })

  test('a waveform has at most 400 values from 0 to 255, and reaches its top', () => {
    for (const [name, { peaks }] of recordings) {
      expect(peaks.length, name).toBeLessThanOrEqual(400)
      expect(Math.max(...peaks), name).toBe(255)
      expect(peaks.every((peak) => Number.isInteger(peak) && peak >= 0)).toBe(true)
    }
  })
})

describe('what the voice is given', () => {
  test('numbers without the marks of print, and names by their sound', () => {
    expect(sayAs('Environ 250\u202f000 personnes\u202f: l’ATMF.', 'fr')).toBe("Environ 250000 personnes : l'A T M F.")
    expect(sayAs('About 7,007 in Huelva.', 'en')).toBe('About 7007 in Welva.')
  })
})

function wordsIn(items: unknown, language: string): string {
  return String(recordsOf(items).find((item) => item.language === language)?.value ?? '')
}

/** The numbers written in digits, whatever marks their thousands. */
function numbersIn(text: string): number[] {
  return (text.replaceAll(/(?<=\d)[\u202f.,](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []).map(Number)
}
