import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isRecord, recordsOf, referencesOf } from '../schema/validation/isRecord.ts'
import { CHECKS } from './checks/checkCollection.ts'
import { cellsOf } from './checks/groundsOf.ts'
import { readCollection } from './checks/readCollection.ts'
import { inLanguage, textOf } from './checks/textOf.ts'

/*
 * data.ndjson is the permanent exhibition as Sanity exports it: one published document a line, sorted by _id, pictures and
 * sounds as files beside it. It was written by hand from the museum's fact file. What a reader may trust of any collection is
 * asked by the same checks as `npm run content` asks; what this one holds is proved below.
 */

const collection = readCollection(new URL('./', import.meta.url))
const { byId, ofType } = collection
const refOf = (value: unknown) => (isRecord(value) ? String(value._ref) : '')

/** Milliseconds: the curators' validation reads every document twice, and a busy machine takes its time. */
const PATIENCE = 120_000

describe('in the whole collection', { timeout: PATIENCE }, () => {
  test.each(Object.entries(CHECKS))('%s', async (_asked, check) => {
    const findings = await check(collection)
    const errors = findings.filter(({ level }) => level === 'error')
    expect(errors.map(({ id, path, message }) => `${id} ${path}: ${message}`)).toEqual([])
  })
})

describe('the exhibition', () => {
  test('has a threshold and ten rooms in a circle', () => {
    const numbers = ofType('room').map(({ number }) => Number(number))
    expect(numbers.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('has at least eighty exhibits, ten stories and forty events', () => {
    expect(ofType('exhibit').length).toBeGreaterThanOrEqual(80)
    expect(ofType('story').length).toBeGreaterThanOrEqual(10)
    expect(ofType('event').length).toBeGreaterThanOrEqual(40)
    expect(ofType('journey').length).toBeGreaterThanOrEqual(10)
  })

  test('keeps at least one room’s worth of deeper texts', () => {
    expect(ofType('exhibit').filter(({ deeperText }) => deeperText !== undefined).length).toBeGreaterThanOrEqual(40)
  })

  test('has tours whose stops stand before something that hangs in their room', () => {
    const stops = ofType('tour').flatMap((tour) => recordsOf(tour.stops))
    const astray = stops.filter(
      (stop) => !referencesOf(byId.get(refOf(stop.room))?.exhibits).includes(refOf(stop.exhibit)),
    )
    expect(stops.length).toBeGreaterThanOrEqual(8)
    expect(astray.map(({ _key }) => _key)).toEqual([])
    expect(new Set(stops.map((stop) => refOf(stop.room))).size).toBeGreaterThanOrEqual(3)
  })

  test('has journeys of composite families, and of public figures whose road two sources know', () => {
    const by = (travellers: string) => ofType('journey').filter((journey) => journey.travellers === travellers)
    expect(by('compositeFamily').length).toBeGreaterThanOrEqual(5)
    expect(by('publicFigure').flatMap(({ people }) => referencesOf(people))).toContain('person-ahmed-aboutaleb')
    const unsure = by('publicFigure').filter(({ facts }) =>
      referencesOf(facts).some((id) => byId.get(id)?.confidence !== 'H'),
    )
    expect(unsure.map(({ _id }) => _id)).toEqual([])
  })

  test('says where the institution has yet to review its wording', () => {
    expect(byId.get('exhibit-6-november-2024')?.pendingReview).toBe(true)
  })
})

describe('the numbers behind the charts', () => {
  const rowsOf = (id: string) => recordsOf([byId.get(id)?.dataTable]).flatMap((table) => recordsOf(table.rows))
  const nameOf = (row: Readonly<Record<string, unknown>>) => inLanguage(row.label, 'fr')

  test('the money orders are the fifty years of the World Bank’s series', () => {
    const rows = rowsOf('exhibit-the-money-order')
    const series = rows.map((row) => [nameOf(row), ...cellsOf(row)].join(',')).join('\n')
    expect(rows.map(nameOf)).toEqual(Array.from({ length: 50 }, (_, index) => String(1975 + index)))
    // World Development Indicators, BX.TRF.PWKR.CD.DT in millions with one decimal and BX.TRF.PWKR.DT.GD.ZS with two.
    expect(createHash('sha256').update(series).digest('hex')).toBe(
      '88b826b9d9492ff001fb3e7ad0e1fe0952399494dd153ed6ea28bb8cacaa7f85',
    )
    const at = (year: number) => cellsOf(rows[year - 1975])
    expect([at(1975), at(1990), at(1999), at(2022), at(2024)]).toEqual([
      [533, 5.93],
      [2006.3, 6.65],
      [1938.1, 4.19],
      [11170.4, 8.53],
      [12510.9, 8.1],
    ])
  })

  test('the label of the money order quotes its own table', () => {
    const label = recordsOf(byId.get('exhibit-the-money-order')?.objectLabel).find((item) => item.language === 'fr')
    const shares = rowsOf('exhibit-the-money-order').map((row) => cellsOf(row)[1] ?? 0)
    const written = (share: number) => `${share.toFixed(2).replace('.', ',')}\u202f%`
    expect(textOf(label?.value)).toContain(written(Math.max(...shares)))
    expect(textOf(label?.value)).toContain(written(Math.min(...shares)))
  })

  test('the UN’s ten first countries are in order and within the world total', () => {
    const counts = rowsOf('exhibit-where-moroccans-live').map((row) => cellsOf(row)[0] ?? 0)
    const countries = counts.slice(0, -1)
    const total = counts.at(-1) ?? 0
    expect(countries.length).toBe(10)
    expect(total).toBe(3_262_222)
    expect(countries).toEqual(countries.toSorted((a, b) => b - a))
    expect(countries.reduce((sum, count) => sum + count, 0)).toBeLessThan(total)
  })

  test('three other charts hold the counts of the fact file', () => {
    const values = (id: string) => rowsOf(id).flatMap(cellsOf)
    expect(values('exhibit-461-to-39294')).toEqual([461, 39294, 429580])
    expect(values('exhibit-returns')).toEqual([117000, 165000, 210000, 187566])
    // Each as a range, from its lowest to its highest value: most are one number.
    expect([...new Set(values('exhibit-three-ways-of-counting'))]).toEqual([
      1748116, 2077010, 2860702, 3262222, 3089090, 5100000, 6000000, 6500000, 300000,
    ])
  })
})

describe('the voices', () => {
  test('are twelve composite readings, each heard at one exhibit', () => {
    const readings = ofType('testimony')
    expect(readings.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => 'composite'))
    expect(readings.filter(({ consent }) => !isRecord(consent) || consent.basis !== 'museumText')).toEqual([])
    const heard = ofType('exhibit').flatMap(({ testimony }) => (isRecord(testimony) ? [refOf(testimony)] : []))
    expect(heard.sort()).toEqual(readings.map(({ _id }) => String(_id)).sort())
  })

  test('say on the wall what they are, where a reading hangs as a voice of its own', () => {
    const walls = ofType('exhibit').filter(({ kind }) => kind === 'voice')
    expect(walls.length).toBeGreaterThanOrEqual(2)
    for (const exhibit of walls) {
      expect(exhibit).toMatchObject({ nature: 'compositeReading' })
      const wall = JSON.stringify(exhibit.objectLabel)
      expect(wall).toContain('قراءة مركّبة')
      expect(wall).toContain('Composite reading')
    }
  })

  test('are told to be a machine’s, and can be read by who cannot hear', () => {
    const recordings = ofType('testimony').flatMap((reading) => recordsOf(reading.recordings))
    expect(recordings.length).toBeGreaterThanOrEqual(24)
    for (const { audio } of recordings) expect(audio).toMatchObject({ voice: 'synthetic', nature: 'compositeReading' })
  })
})
