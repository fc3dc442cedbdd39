import { createHash } from 'node:crypto'
import { assembleMuseum, type MuseumContent, type MuseumRecords } from '../content/assembleMuseum.ts'
import type { EditionIndex, Manifest } from '../content/Edition.ts'
import { LANGUAGES, type Language } from '../content/Language.ts'
import type { Problem } from '../content/Problem.ts'
import type { PictureSource, SoundSource, Transform } from '../content/Transform.ts'
import { atMost } from './atMost.ts'
import { captionsOf } from './captionsOf.ts'
import { editionFile, type EditionFile, type EditionFiles } from './createEditionFiles.ts'
import type { PictureMaker } from './createPictureMaker.ts'
import type { SoundKeeper } from './createSoundKeeper.ts'
import { EditionError } from './EditionError.ts'

/** Files written at a time. */
const WRITERS = 8

export interface MadeEdition {
  /** All but its date, which is given when it becomes current. */
  readonly manifest: Omit<Manifest, 'date'>
  readonly problems: readonly Problem[]
}

/**
 * Makes the files of an edition from what the lake holds. The transforms run twice: first to learn which pictures and
 * recordings the museum shows, then, when these are made, for good.
 * @param records by language
 * @param today ISO date
 */
export async function makeEdition(options: {
  readonly records: ReadonlyMap<Language, MuseumRecords>
  readonly today: string
  readonly files: EditionFiles
  readonly pictures: PictureMaker
  readonly sounds: SoundKeeper
  readonly log: (sentence: string) => void
}): Promise<MadeEdition> {
  const { records, today, files, pictures, sounds, log } = options
  await makeMedia(options)

  const problems = new Map<string, Problem>()
  const named = new Map<string, EditionFile>()
  const texts = new Map<string, { readonly name: string; readonly extension: string; readonly content: Uint8Array }>()
  const name = (file: EditionFile) => {
    named.set(file.path, file)
    return file.path
  }
  const text = (title: string, extension: string, words: string) => {
    const content = Buffer.from(words)
    const file = editionFile(title, extension, content)
    texts.set(file.path, { name: title, extension, content })
    return name(file)
  }

  const index = (language: Language): EditionIndex => {
    const transform: Transform = {
      language,
      today,
      report: (problem) => problems.set(JSON.stringify(problem), problem),
      picture(source) {
        const made = pictures.made(source)
        made?.files.forEach(name)
        return made?.picture ?? null
      },
      sound(source, title) {
        const file = sounds.kept(source, title)
        return file && { href: name(file), bytes: file.bytes }
      },
      captions: (segments, title) => text(title, 'vtt', captionsOf(segments)),
    }
    const content = assembleMuseum(recordsOf(records, language), transform)
    if (!content) throw new EditionError('The lake has no room that can be opened: the edition before stays open.')
    return indexOf(content, (title, thing) => text(`${language}-${title}`, 'json', JSON.stringify(thing)))
  }
  const languages = {
    ar: index('ar'),
    zgh: index('zgh'),
    fr: index('fr'),
    en: index('en'),
    es: index('es'),
    nl: index('nl'),
    de: index('de'),
    it: index('it'),
  } satisfies Record<Language, EditionIndex>

  const writer = atMost(WRITERS)
  await Promise.all(
    [...texts.values()].map(({ name: title, extension, content }) =>
      writer(() => files.keep(title, extension, content)),
    ),
  )
  log(`${texts.size} texts, ${named.size - texts.size} pictures and recordings`)

  const listed = Object.fromEntries(
    [...named.values()]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, sha256, bytes }) => [path, { sha256, bytes }]),
  )
  const content = { format: 1, languages, files: listed } as const
  // Without its date: the same content is the same edition, whenever it is made.
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
  return { manifest: { ...content, hash }, problems: [...problems.values()] }
}

/** Pictures and recordings of all languages, each made once. */
async function makeMedia({ records, today, pictures, sounds, log }: Parameters<typeof makeEdition>[0]): Promise<void> {
  const shown = new Map<string, PictureSource>()
  const heard = new Map<string, { readonly source: SoundSource; readonly name: string }>()
  for (const language of LANGUAGES) {
    assembleMuseum(recordsOf(records, language), {
      language,
      today,
      report() {},
      picture(source) {
        shown.set(JSON.stringify([source.assetId, source.crop]), source)
        return { width: source.width, height: source.height, blur: '', sizes: [] }
      },
      sound(source, name) {
        heard.set(`${name} ${source.assetId}`, { source, name })
        return { href: '', bytes: 0 }
      },
      captions: () => '',
    })
  }

  let done = 0
  const asked = performance.now()
  await Promise.all([
    ...[...shown.values()].map(async (source) => {
      await pictures.make(source)
      done += 1
      // Remembered pictures come at once and need no line each.
      if (performance.now() - asked > 500) log(`picture ${done} of ${shown.size}`)
    }),
    ...[...heard.values()].map(({ source, name }) => sounds.keep(source, name)),
  ])
}

function recordsOf(records: ReadonlyMap<Language, MuseumRecords>, language: Language): MuseumRecords {
  const found = records.get(language)
  if (!found) throw new EditionError(`Nothing was asked for "${language}".`)
  return found
}

function indexOf(
  { museum, rooms, stories, testimonies, tours }: MuseumContent,
  write: (title: string, thing: unknown) => string,
): EditionIndex {
  const bySlug = (kind: string, things: readonly { readonly slug: string }[]) =>
    Object.fromEntries(things.map((thing) => [thing.slug, write(`${kind}-${thing.slug}`, thing)]))
  return {
    museum: write('museum', museum),
    rooms: bySlug('room', rooms),
    stories: bySlug('story', stories),
    testimonies: bySlug('testimony', testimonies),
    tours: bySlug('tour', tours),
  }
}
