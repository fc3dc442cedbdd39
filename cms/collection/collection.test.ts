import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocuments } from '../schema/checkDocuments.ts'
import { countWords } from '../schema/validation/checkLabelLength.ts'
import { isRecord, recordsOf } from '../schema/validation/isRecord.ts'
import { NOTICE } from './makers/readings/notice.ts'

/*
 * data.ndjson is the first wing as Sanity exports it: one published document a line, sorted by _id, pictures and sounds
 * as files beside it. It was written by hand from the museum's fact file; what a reader may trust is proved here.
 */

type Doc = Readonly<Record<string, unknown>>
type Words = { readonly at: string; readonly language: string; readonly text: string }

const folder = new URL('./', import.meta.url)
const lines = readFileSync(new URL('data.ndjson', folder), 'utf8').trimEnd().split('\n')
const documents: Doc[] = lines.map((line): unknown => JSON.parse(line)).filter(isRecord)
const byId = new Map(documents.map((document) => [String(document._id), document]))

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u

const ofType = (type: string) => documents.filter((document) => document._type === type)
const refOf = (value: unknown) => (isRecord(value) ? String(value._ref) : '')
const refsOf = (value: unknown) => recordsOf(value).map(refOf)

/** Every value below a document, with the path to it: `room-the-tie.introLabel[2].value`. */
function* below(value: unknown, at: string): Generator<{ at: string; value: unknown }> {
  yield { at, value }
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* below(item, `${at}[${index}]`)
  else if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* below(item, `${at}.${key}`)
}

const everything = documents.flatMap((document) => [...below(document, String(document._id))])

/** The words of a text, a string or Portable Text, one line a block. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return recordsOf(value)
    .map((block) =>
      recordsOf(block.children)
        .map((span) => String(span.text))
        .join(''),
    )
    .join('\n')
}

/** Arrays of translations, wherever they stand. */
const translated = everything.filter(({ value }) =>
  recordsOf(value).some((item) => String(item._type).startsWith('internationalizedArray')),
)
const words: Words[] = translated.flatMap(({ at, value }) =>
  recordsOf(value).map((item) => ({ at, language: String(item.language), text: textOf(item.value) })),
)
const transcripts: Words[] = ofType('testimony').flatMap((document) =>
  recordsOf(document.transcripts).flatMap((transcript) =>
    recordsOf(transcript.segments).map((segment) => ({
      at: `${document._id}.${segment._key}`,
      language: String(transcript.language),
      text: String(segment.text),
    })),
  ),
)
const allWords = [...words, ...transcripts]

/** What marks thousands and what marks decimals where each language writes a number. */
const MARKS = { fr: ['\u202f', ','], en: [',', '.'], ar: ['.', ','] } as const

/** The numbers of a text; the name of a decade is none. */
function numbersIn(text: string, language: keyof typeof MARKS): number[] {
  const [group, decimal] = MARKS[language]
  const plain = text
    .replaceAll(/années \d{4}|\d{4}s/g, '')
    .replaceAll(new RegExp(`(?<=\\d)\\${group}(?=\\d{3})`, 'g'), '')
  return (plain.match(new RegExp(`\\d+(?:\\${decimal}\\d+)?`, 'g')) ?? []).map((digits) =>
    Number(digits.replace(',', '.')),
  )
}

const inLanguage = (items: unknown, language: string) =>
  textOf(recordsOf(items).find((item) => item.language === language)?.value)

function countsOf(document: Doc, field: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    recordsOf(document[field]).map((item) => [String(item.language), countWords(textOf(item.value))]),
  )
}

/** The numbers of a table's row. */
const numbersOf = (row: Doc | undefined) => (Array.isArray(row?.values) ? row.values.map(Number) : [])

/** Those of `found` outside the range, so that a failure names the text to shorten. */
function outside(type: string, field: string, from: number, to: number): string[] {
  return ofType(type).flatMap((document) =>
    Object.entries(countsOf(document, field))
      .filter(([language]) => ['ar', 'fr', 'en'].includes(language))
      .filter(([, count]) => count < from || count > to)
      .map(([language, count]) => `${document._id}.${field} ${language}: ${count} words`),
  )
}

describe('the file', () => {
  test('one document stands on each line, sorted by id, and no id is used twice', () => {
    const ids = documents.map((document) => String(document._id))
    expect(documents.length).toBe(lines.length)
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.startsWith('drafts.') || id.startsWith('versions.'))).toEqual([])
  })

  test('an id is its type and its slug or code', () => {
    const wrong = documents.filter(({ _id, _type, slug, code }) => {
      if (_type === 'museum') return _id !== 'museum'
      if (isRecord(slug)) return _id !== `${_type}-${slug.current}`
      if (typeof code === 'string') return _id !== `fact-${code}`
      return !String(_id).startsWith(`${_type}-`)
    })
    expect(wrong.map(({ _id }) => _id)).toEqual([])
  })

  test('every reference leads to a document', () => {
    const references = everything.flatMap(({ at, value }) =>
      isRecord(value) && typeof value._ref === 'string' ? [{ at, to: value._ref }] : [],
    )
    expect(references.length).toBeGreaterThan(250)
    expect(references.filter(({ to }) => !byId.has(to))).toEqual([])
  })

  test('every member of a list has a key of its own, so that two curators can edit it at once', () => {
    const lists = everything.filter(({ value }) => Array.isArray(value) && value.some(isRecord))
    const wrong = lists.filter(({ value }) => {
      const keys = recordsOf(value).map((item) => item._key)
      return keys.some((key) => typeof key !== 'string') || new Set(keys).size !== keys.length
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('every picture and sound is on disk', () => {
    const files = everything.flatMap(({ value }) =>
      isRecord(value) && typeof value._sanityAsset === 'string' ? [value._sanityAsset] : [],
    )
    expect(files.length).toBeGreaterThan(30)
    expect(files.filter((file) => !/^(image|file)@file:\/\/\.\/(images|files)\/[\w.-]+$/.test(file))).toEqual([])
    const missing = files.filter((file) => !existsSync(new URL(file.replace(/^\w+@file:\/\/\.\//, ''), folder)))
    expect(missing).toEqual([])
  })
})

describe('the curators’ own validation', () => {
  test('lets every document be published, and finds nothing to warn of', async () => {
    expect(await checkDocuments(documents)).toEqual([])
  })
})

describe('the languages', () => {
  test('every text is there in Arabic, French and English, once each', () => {
    const wrong = translated.filter(({ value }) => {
      const languages = recordsOf(value).map((item) => String(item.language))
      const keyed = recordsOf(value).every((item) => item._key === item.language)
      return (
        !keyed ||
        new Set(languages).size !== languages.length ||
        !['ar', 'fr', 'en'].every((each) => languages.includes(each))
      )
    })
    expect(translated.length).toBeGreaterThan(250)
    expect(wrong.map(({ at }) => at)).toEqual([])
    expect(words.filter(({ text }) => text.trim() === '')).toEqual([])
  })

  test('Arabic is written in Arabic letters, and no other language is', () => {
    const lettered = allWords.filter(({ text }) => /\p{L}/u.test(text))
    const inArabic = lettered.filter(({ language }) => language === 'ar')
    expect(inArabic.length).toBeGreaterThan(250)
    expect(inArabic.filter(({ text }) => !ARABIC.test(text))).toEqual([])
    expect(lettered.filter(({ language, text }) => language !== 'ar' && ARABIC.test(text))).toEqual([])
    expect(
      lettered.filter(
        ({ language, text }) => language === 'zgh' && (!/\p{Script=Tifinagh}/u.test(text) || LATIN.test(text)),
      ),
    ).toEqual([])
  })

  test('Arabic follows Moroccan usage: 0 to 9, its own month names, Arabic commas', () => {
    const arabic = allWords.filter(({ language }) => language === 'ar')
    const eastern = /[٠-٩۰-۹]/
    const otherMonths =
      /(?<!\p{L})(كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يوليو|أغسطس|سبتمبر|نوفمبر|ديسمبر|مايو)(?!\p{L})/u
    expect(arabic.filter(({ text }) => eastern.test(text) || otherMonths.test(text))).toEqual([])
    expect(arabic.filter(({ text }) => /\p{Script=Arabic}\s*[,;?]/u.test(text))).toEqual([])
  })

  test('French has narrow no-break spaces before high punctuation, French quotation marks and curly apostrophes', () => {
    const french = allWords.filter(({ language }) => language === 'fr')
    const wrong = french.filter(
      ({ text }) => /[^\u202f][:;!?»%]/u.test(text) || /«(?!\u202f)|['"“”]|\u00a0/u.test(text),
    )
    expect(french.length).toBeGreaterThan(250)
    expect(wrong).toEqual([])
  })

  test('long numbers never break across lines', () => {
    const broken = allWords.filter(({ text }) => /\d \d{3}(?!\d)/.test(text))
    expect(broken).toEqual([])
  })
})

describe('the texts on the walls', () => {
  test('a heading is a few words on their own, with a paragraph below', () => {
    const texts = everything.flatMap(({ at, value }) => {
      const blocks = recordsOf(value)
      return blocks.some((block) => block.style === 'h3') ? [{ at, blocks }] : []
    })
    const wrong = texts.filter(({ blocks }) =>
      blocks.some(
        (block, index) =>
          block.style === 'h3' &&
          (recordsOf(block.children).length !== 1 ||
            countWords(textOf([block])) > 8 ||
            blocks[index + 1]?.style !== 'normal'),
      ),
    )
    expect(texts.length).toBeGreaterThanOrEqual(12)
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('a label has 60 to 110 words in Arabic, French and English: read standing, in under a minute', () => {
    expect(outside('exhibit', 'objectLabel', 60, 110)).toEqual([])
    expect(outside('room', 'introLabel', 60, 110)).toEqual([])
  })

  test('a story has 350 to 500 words', () => {
    expect(ofType('story').length).toBe(2)
    expect(outside('story', 'body', 350, 500)).toEqual([])
  })

  test('the wing holds its rooms and at least twenty exhibits, each hung once', () => {
    const hung = ofType('room').flatMap((room) => refsOf(room.exhibits))
    expect(ofType('room').map((room) => room.number)).toEqual(expect.arrayContaining([0, 5, 6, 9]))
    expect(hung.length).toBeGreaterThanOrEqual(20)
    expect([...hung].sort()).toEqual(
      ofType('exhibit')
        .map((exhibit) => exhibit._id)
        .sort(),
    )
  })

  test('the tour has eight stops, each in front of something that hangs in its room', () => {
    const stops = recordsOf(ofType('tour')[0]?.stops)
    const inRoom = stops.filter((stop) => refsOf(byId.get(refOf(stop.room))?.exhibits).includes(refOf(stop.exhibit)))
    expect(stops.length).toBe(8)
    expect(inRoom.length).toBe(8)
    expect(new Set(stops.map((stop) => refOf(stop.room))).size).toBe(3)
  })

  test('a person is never called illegal, and the recruiter is named on one wall only', () => {
    const rude = allWords.filter(({ text }) =>
      /clandestin|\billegals?\b immigr|مهاجر\p{L}* (سري|غير شرعي)/iu.test(text),
    )
    const naming = ofType('exhibit').filter((exhibit) => /Mora\b/.test(JSON.stringify(exhibit.objectLabel)))
    expect(rude).toEqual([])
    expect(naming.map(({ _id }) => _id)).toEqual(['exhibit-the-stamp'])
  })
})

describe('what the texts rest on', () => {
  test('no fact without a source is shown, and none that is only remembered', () => {
    expect(ofType('fact').filter((fact) => fact.confidence !== 'H' && fact.confidence !== 'M')).toEqual([])
    expect(ofType('fact').filter((fact) => refsOf(fact.sources).length === 0)).toEqual([])
  })

  test('every exhibit and every story rests on facts', () => {
    const bare = [...ofType('exhibit'), ...ofType('story'), ...ofType('testimony')].filter(
      (document) => !refsOf(document.facts).some((id) => byId.get(id)?._type === 'fact'),
    )
    expect(bare.map(({ _id }) => _id)).toEqual([])
  })

  test.each(['fr', 'en', 'ar'] as const)(
    'every number on a label stands in its facts or its table (%s)',
    (language) => {
      const odd = ofType('exhibit').flatMap(({ _id, objectLabel, facts, dataTable }) => {
        const rows = recordsOf([dataTable]).flatMap((table) => recordsOf(table.rows))
        const grounds = [
          ...refsOf(facts).flatMap((id) => {
            const { claim, dispute, date } = byId.get(id) ?? {}
            return [inLanguage(claim, language), inLanguage(dispute, language), String(date ?? '')]
          }),
          ...rows.map((row) => inLanguage(row.label, language)),
        ].flatMap((text) => numbersIn(text, language))
        const known = new Set([...grounds, ...rows.flatMap(numbersOf)])
        return numbersIn(inLanguage(objectLabel, language), language)
          .filter((number) => !known.has(number))
          .map((number) => `${_id}: ${number}`)
      })
      expect(odd).toEqual([])
    },
  )

  test('nothing in the fact file stands for nothing: each fact and source is cited', () => {
    const cited = new Set(
      everything.flatMap(({ value }) => (isRecord(value) && value._ref ? [String(value._ref)] : [])),
    )
    const idle = [...ofType('fact'), ...ofType('source')].filter(({ _id }) => !cited.has(String(_id)))
    expect(idle.map(({ _id }) => _id)).toEqual([])
  })

  test('no fact is said to have been checked by a person before one has', () => {
    const signed = ofType('fact').filter((fact) => fact.checkedBy !== undefined)
    expect(signed.filter((fact) => typeof fact.checkedOn !== 'string')).toEqual([])
  })

  test('wording that the institution has yet to review says so', () => {
    expect(byId.get('exhibit-6-november-2024')?.pendingReview).toBe(true)
  })

  test('an address of a source is a whole https address', () => {
    const addresses = ofType('source').flatMap(({ href }) => (href === undefined ? [] : [String(href)]))
    expect(addresses.length).toBeGreaterThan(30)
    expect(addresses.filter((href) => !/^https:\/\/[^\s…]+$/.test(href) || !URL.canParse(href))).toEqual([])
  })
})

describe('the numbers behind the charts', () => {
  const rowsOf = (id: string) => recordsOf([byId.get(id)?.dataTable]).flatMap((table) => recordsOf(table.rows))
  const nameOf = (row: Doc) => textOf(recordsOf(row.label).find((item) => item.language === 'fr')?.value)

  test('every chart can be read as a table whose rows fill its columns', () => {
    const tables = ofType('exhibit').flatMap((exhibit) =>
      recordsOf([exhibit.dataTable]).map((table) => ({ exhibit, table })),
    )
    const charts = ofType('exhibit').filter((exhibit) => exhibit.kind === 'chart')
    expect(charts.length).toBe(4)
    expect(charts.filter((chart) => !isRecord(chart.dataTable))).toEqual([])
    const uneven = tables.filter(({ table }) => {
      const width = recordsOf(table.columns).length - 1
      const rows = recordsOf(table.rows)
      return (
        width < 1 ||
        rows.length < 2 ||
        rows.some((row) => numbersOf(row).length !== width || !numbersOf(row).every(Number.isFinite))
      )
    })
    expect(uneven.map(({ exhibit }) => exhibit._id)).toEqual([])
  })

  test('the money orders are the fifty years of the World Bank’s series', () => {
    const rows = rowsOf('exhibit-the-money-order')
    const series = rows.map((row) => [nameOf(row), ...numbersOf(row)].join(',')).join('\n')
    expect(rows.map(nameOf)).toEqual(Array.from({ length: 50 }, (_, index) => String(1975 + index)))
    // World Development Indicators, BX.TRF.PWKR.CD.DT in millions with one decimal and BX.TRF.PWKR.DT.GD.ZS with two.
    expect(createHash('sha256').update(series).digest('hex')).toBe(
      '88b826b9d9492ff001fb3e7ad0e1fe0952399494dd153ed6ea28bb8cacaa7f85',
    )
    const at = (year: number) => numbersOf(rows[year - 1975])
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
    const shares = rowsOf('exhibit-the-money-order').map((row) => numbersOf(row)[1] ?? 0)
    const written = (share: number) => `${share.toFixed(2).replace('.', ',')}\u202f%`
    expect(textOf(label?.value)).toContain(written(Math.max(...shares)))
    expect(textOf(label?.value)).toContain(written(Math.min(...shares)))
  })

  test('the UN’s ten first countries are in order and within the world total', () => {
    const counts = rowsOf('exhibit-where-moroccans-live').map((row) => numbersOf(row)[0] ?? 0)
    const countries = counts.slice(0, -1)
    const total = counts.at(-1) ?? 0
    expect(countries.length).toBe(10)
    expect(total).toBe(3_262_222)
    expect(countries).toEqual(countries.toSorted((a, b) => b - a))
    expect(countries.reduce((sum, count) => sum + count, 0)).toBeLessThan(total)
  })

  test('the three other charts hold the counts of the fact file', () => {
    const values = (id: string) => rowsOf(id).flatMap(numbersOf)
    expect(values('exhibit-461-to-39294')).toEqual([461, 39294, 429580])
    expect(values('exhibit-returns')).toEqual([117000, 165000, 210000, 187566])
    expect(values('exhibit-three-ways-of-counting')).toEqual([
      1748116, 2077010, 2860702, 3262222, 3089090, 5100000, 6000000, 6500000, 300000,
    ])
  })
})

describe('pictures and voices', () => {
  test('every picture says what it shows, what it is, and whose it is', () => {
    const pictures = everything.filter(({ value }) => isRecord(value) && value._type === 'mediaImage')
    const wrong = pictures.filter(({ value }) => {
      if (!isRecord(value)) return true
      const { alt, creditLine, nature, rights } = value
      return (
        recordsOf(alt).length < 3 ||
        recordsOf(creditLine).length < 3 ||
        !['illustration', 'reconstruction'].includes(String(nature)) ||
        !isRecord(rights) ||
        rights.statement !== 'https://creativecommons.org/licenses/by-sa/4.0/' ||
        rights.holder !== 'Rihla'
      )
    })
    expect(pictures.length).toBeGreaterThan(25)
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('every exhibit but a text on the wall or a voice has its picture', () => {
    const bare = ofType('exhibit').filter(
      ({ kind, image }) => kind !== 'textWall' && kind !== 'voice' && !isRecord(image),
    )
    expect(bare.map(({ _id }) => _id)).toEqual([])
  })

  test('the museum, its rooms, its tour and its stories have a cover', () => {
    const fronts = ['museum', 'room', 'tour', 'story'].flatMap(ofType)
    expect(fronts.length).toBe(8)
    expect(fronts.filter(({ cover }) => !isRecord(cover)).map(({ _id }) => _id)).toEqual([])
  })

  test('a picture with words has its words in Arabic, French and English', () => {
    const worded = everything.filter(({ value }) => isRecord(value) && String(value._sanityAsset).endsWith('.fr.png'))
    const wrong = worded.filter(
      ({ value }) =>
        !isRecord(value) ||
        recordsOf(value.versions)
          .map((version) => version.language)
          .join() !== 'ar,en',
    )
    expect(worded.length).toBeGreaterThanOrEqual(11)
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('a composite reading is nobody’s: no person, no portrait, no date, and the museum says so first of all', () => {
    const readings = ofType('testimony')
    expect(readings.length).toBe(12)
    for (const reading of readings) {
      expect(reading.kind).toBe('composite')
      for (const field of ['person', 'portrait', 'recordedOn', 'recordedAt', 'interviewer'])
        expect(reading[field], `${reading._id}.${field}`).toBeUndefined()
      expect(reading.consent).toMatchObject({ basis: 'museumText' })
      const first = recordsOf(reading.transcripts).map(({ language, segments }) => [
        language,
        recordsOf(segments)[0]?.text,
      ])
      expect(Object.fromEntries(first)).toEqual(NOTICE)
    }
  })

  test('where a reading hangs as a voice of its own, the wall says what it is', () => {
    const walls = ofType('exhibit').filter(({ kind }) => kind === 'voice')
    expect(walls.length).toBe(2)
    for (const exhibit of walls) {
      expect(exhibit).toMatchObject({ nature: 'compositeReading' })
      const wall = JSON.stringify(exhibit.objectLabel)
      expect(wall).toContain('Lecture composée')
      expect(wall).toContain('قراءة مركّبة')
      expect(wall).toContain('Composite reading')
    }
  })

  test('five readings are heard in the rooms that are open, each at one exhibit', () => {
    const heard = ofType('exhibit').flatMap(({ _id, testimony }) =>
      isRecord(testimony) ? [[refOf(testimony), _id]] : [],
    )
    expect(Object.fromEntries(heard)).toEqual({
      'testimony-reading-the-money-order': 'exhibit-the-money-order',
      'testimony-the-child-at-the-counter': 'exhibit-the-child-at-the-counter',
      'testimony-the-identity-photograph': 'exhibit-the-identity-photograph',
      'testimony-three-generations-in-one-car': 'exhibit-summer-road',
      'testimony-when-the-line-stops': 'exhibit-dignity',
    })
  })

  test('a visitor who cannot hear reads every recording, and it is told when a machine reads', () => {
    for (const reading of ofType('testimony')) {
      const read = recordsOf(reading.transcripts).map((transcript) => transcript.language)
      for (const recording of recordsOf(reading.recordings)) {
        expect(read).toContain(recording.language)
        expect(recording.audio).toMatchObject({ voice: 'synthetic', nature: 'compositeReading' })
      }
      expect(read).toEqual(expect.arrayContaining(['ar', 'fr', 'en']))
    }
  })
})
