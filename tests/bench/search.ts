import { brotliCompressSync, constants } from 'node:zlib'
import type { MuseumContent } from '../../cms/content/assembleMuseum.ts'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import { LANGUAGES, type Language } from '../../cms/content/Language.ts'
import { parseSearchFile } from '../../cms/content/parseSearchFile.ts'
import type { Segment, Testimony } from '../../cms/content/Testimony.ts'
import { createSearchMaker } from '../../cms/edition/search/createSearchMaker.ts'
import { openIndex } from '../../src/search/openIndex.ts'
import { searchAll } from '../../src/search/searchAll.ts'
import { kilobytes, median, milliseconds, type BenchRow } from './BenchRow.ts'

/** Segments of an hour's testimony, at a breath each. */
const SEGMENTS_EACH = 500
/** As the answers of the house are compressed (cms/serve/encodings.ts). */
const QUALITY = 5
const ROUNDS = 9

/** What is typed: a word, several, a beginning, a year, a misspelling, another language's, nothing that is there. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'one word': ['contrat', 'tampon', 'العائلة'],
  'several words': ['la mine du nord', 'lettre de la mère', 'رسالة من الأم'],
  'the beginning of a word': ['con', 'ta', 'رس'],
  'a year': ['1963'],
  'a misspelling': ['contart', 'tampom mine', 'العايلت'],
  'words that are not there': ['xylophone', 'parapluie bleu'],
}

/** What the index weighs in one language, and what asking it costs, with 100 and with 10,000 segments of testimonies. */
export async function benchSearch(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const count of [100, 10_000]) rows.push(...(await benchSegments(count)))
  return rows
}

async function benchSegments(count: number): Promise<BenchRow[]> {
  const contents = museumOf(count)
  const maker = createSearchMaker()
  const making = process.cpuUsage()
  const files = await maker.make(contents)
  const made = cpuSince(making)
  const remembering = process.cpuUsage()
  await maker.make(contents)
  const remembered = cpuSince(remembering)
  const json = files.get('fr') ?? ''
  const compressed = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length

  const opening = process.cpuUsage()
  const { longest, opened } = await openAll([...files.values()])
  const open = cpuSince(opening)
  const isMany = count > 1000
  const name = `search: ${count.toLocaleString('en')} segments in each of ${files.size} languages`
  return [
    {
      figure: `${name}: index in French`,
      value: `${kilobytes(compressed)} sent, ${kilobytes(Buffer.byteLength(json))} opened`,
      goal: isMany ? '≤ 1,000 KB sent' : '≤ 40 KB sent',
    },
    {
      figure: `${name}: made`,
      value: `${milliseconds(made)} CPU, ${milliseconds(remembered)} where nothing changed`,
    },
    {
      figure: `${name}: opened`,
      value: `${milliseconds(open)} CPU, longest piece ${milliseconds(longest)} (CPU)`,
    },
    ...Object.entries(TYPED).map(([kind, typed]) => {
      const times = typed.map((words) => cpu(() => searchAll(opened, words, true)))
      const answers = typed.map((words) => searchAll(opened, words, true).found.length)
      return {
        figure: `${name}: ${kind}`,
        value: `${milliseconds(Math.max(...times))} CPU, ${answers.join(' / ')} answers`,
        goal: isMany ? '≤ 100 ms in all languages, worst of its kind' : '≤ 10 ms',
      }
    }),
  ]
}

/** Opens the files as a browser does. @returns the longest piece, ms of CPU, in which nothing else could have happened */
async function openAll(files: readonly string[]) {
  let longest = 0
  let last = process.cpuUsage()
  const beat = setInterval(() => {
    longest = Math.max(longest, cpuSince(last))
    last = process.cpuUsage()
  }, 0)
  const opened = []
  for (const json of files) {
    const parsed = parseSearchFile(JSON.parse(json))
    const index = parsed.ok ? await openIndex(parsed.value) : null
    if (!index) throw new Error('The index that was made does not open.')
    opened.push(index)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  clearInterval(beat)
  return { longest, opened }
}

/** Milliseconds of CPU: others work on this machine too. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function cpu(work: () => unknown): number {
  work()
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    work()
    return cpuSince(before)
  })
  return median(times)
}

/** The fixture museum with testimonies of so many segments, in the three languages that the museum is whole in. */
function museumOf(count: number): ReadonlyMap<Language, MuseumContent> {
  return new Map(
    LANGUAGES.map((language) => {
      const content = fixtureMuseum(language)
      const [pattern] = content.testimonies
      if (!pattern) throw new Error('The fixture museum has no testimony.')
      const testimonies = Array.from({ length: Math.ceil(count / SEGMENTS_EACH) }, (_, place) =>
        testimonyOf(pattern, place, Math.min(SEGMENTS_EACH, count - place * SEGMENTS_EACH)),
      )
      return [language, { ...content, testimonies }]
    }),
  )
}

function testimonyOf(pattern: Testimony, place: number, count: number): Testimony {
  return {
    ...pattern,
    id: `testimony-${place}`,
    slug: `testimony-${place}`,
    transcripts: (['fr', 'ar', 'en'] as const).map((lang) => ({
      lang,
      follows: lang,
      segments: segmentsOf(WORDS[lang], place, count),
      captions: '',
    })),
  }
}

function segmentsOf(words: readonly string[], seed: number, count: number): Segment[] {
  const next = seededRandom(seed + 1)
  return Array.from({ length: count }, (_, place) => ({
    start: place * 7,
    end: place * 7 + 6.5,
    text: Array.from({ length: 12 + Math.floor(next() * 10) }, () => pick(words, next)).join(' '),
    speaker: null,
  }))
}

/** Words are as rare as in speech: the first often, most of them seldom (Zipf). */
function pick(words: readonly string[], next: () => number): string {
  return words[Math.floor(words.length * next() ** 3)] ?? ''
}

/** Lehmer's, so that every run measures the same words. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const BEGINNINGS = {
  fr: ['contrat', 'tampon', 'mine', 'lettre', 'mère', 'nord', 'valise', 'bateau', 'retour', 'enfant', 'usine', 'foyer'],
  ar: ['العائلة', 'رسالة', 'الأم', 'المنجم', 'سفر', 'حقيبة', 'باخرة', 'عودة', 'طفل', 'معمل', 'عقد', 'ختم'],
  en: [
    'contract',
    'stamp',
    'mine',
    'letter',
    'mother',
    'north',
    'suitcase',
    'boat',
    'return',
    'child',
    'mill',
    'hostel',
  ],
}
const ENDINGS = {
  fr: ['', 's', 'ment', 'ier', 'age', 'eur', 'ait', 'ons', 'ant', 'able', 'isme', 'ette'],
  ar: ['', 'ات', 'ون', 'ين', 'ها', 'هم', 'نا', 'ي', 'ية', 'كم', 'تان', 'وا'],
  en: ['', 's', 'ing', 'er', 'ed', 'ly', 'ness', 'less', 'ful', 'able', 'ish', 'hood'],
}

/** Some two thousand forms a language, as many as an hour's speech has. */
const WORDS = {
  fr: formsOf(BEGINNINGS.fr, ENDINGS.fr, 'abcdefgilmnoprstuv'),
  ar: formsOf(BEGINNINGS.ar, ENDINGS.ar, 'ابتجحدرزسشصطعفقكلمنه'),
  en: formsOf(BEGINNINGS.en, ENDINGS.en, 'abcdefghilmnoprstuwy'),
}

function formsOf(beginnings: readonly string[], endings: readonly string[], letters: string): readonly string[] {
  const small = [...letters].flatMap((letter) => [...letters].slice(0, 5).map((other) => letter + other + letter))
  const years = Array.from({ length: 40 }, (_, place) => String(1956 + place))
  const words = [...letters].flatMap((letter) =>
    endings.flatMap((ending) => beginnings.map((part) => part + letter + ending)),
  )
  return [...beginnings, ...small, ...years, ...words.slice(0, 1800)]
}
