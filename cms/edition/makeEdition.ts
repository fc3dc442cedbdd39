import { createHash } from 'node:crypto'
import { assembleMuseum, type MuseumContent, type MuseumRecords } from '../content/assembleMuseum.ts'
import type { EditionIndex, Manifest } from '../content/Edition.ts'
import { editionIndexOf } from '../content/editionIndexOf.ts'
import { inEveryLanguage, LANGUAGES, type Language } from '../content/Language.ts'
import type { Problem } from '../content/Problem.ts'
import type { PictureSource, SoundSource, Transform } from '../content/Transform.ts'
import { atMost } from './atMost.ts'
import { formatWebVtt } from '../content/transcriptFormats/formatWebVtt.ts'
import { editionFile, type EditionFile, type EditionFiles } from './createEditionFiles.ts'
import type { MadePicture, PictureMaker } from './createPictureMaker.ts'
import type { SoundKeeper } from './createSoundKeeper.ts'
import { EditionError } from './EditionError.ts'
import type { SearchMaker } from './search/createSearchMaker.ts'

/** Files written at a time. */
const WRITERS = 8

export interface MadeEdition {
  /** All but its date, which is given when it becomes current. */
  readonly manifest: Omit<Manifest, 'date'>
  readonly problems: readonly Problem[]
}

interface EditionOptions {
  readonly records: ReadonlyMap<Language, MuseumRecords>
  readonly today: string
  readonly files: EditionFiles
  readonly pictures: PictureMaker
  readonly sounds: SoundKeeper
  readonly search: SearchMaker
  readonly log: (sentence: string) => void
}

/**
 * Makes the files of an edition from what the lake holds. Where every picture and recording is there already, as after most
 * publications, the transforms run once; else a second time, when these are made.
 * @param records by language
 * @param today ISO date
 */
export async function makeEdition(options: EditionOptions): Promise<MadeEdition> {
  const { pictures, sounds, files } = options
  const draft = draftOf(options)
  const { contents, problems, named, texts } = (await makeMedia(draft, options))
    ? draft
    : assemble(options, {
        picture: (source) => pictures.made(source),
        sound: (source, title) => sounds.kept(source, title),
      })

  const write: WriteText = (title, extension, words) => addText({ named, texts }, title, extension, words)
  const found = await options.search.make(whole(contents))
  const search = Object.fromEntries(
    [...found].map(([language, json]) => [language, write(`search-${language}`, 'json', json)]),
  )
  const index = (language: Language): EditionIndex => {
    const content = contents.get(language)
    if (!content) throw new EditionError('The lake has no room that can be opened: the edition before stays open.')
    const pages = editionIndexOf(content, (title, thing) =>
      write(`${language}-${title}`, 'json', JSON.stringify(thing)),
    )
    return { ...pages, search }
  }
  const languages = inEveryLanguage(index)

  const writer = atMost(WRITERS)
  await Promise.all(
    [...texts.values()].map(({ name, extension, content }) => writer(() => files.keep(name, extension, content))),
  )

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

/** The languages whose museum can be opened. */
function whole(contents: Assembled['contents']): ReadonlyMap<Language, MuseumContent> {
  return new Map([...contents].flatMap(([language, content]) => (content ? [[language, content] as const] : [])))
}

/** The files that an edition names, by path, and the texts among them that are still to be written. */
interface EditionTexts {
  readonly named: Map<string, EditionFile>
  readonly texts: Map<string, { readonly name: string; readonly extension: string; readonly content: Uint8Array }>
}

type WriteText = (title: string, extension: string, words: string) => string

function addText({ named, texts }: EditionTexts, name: string, extension: string, words: string): string {
  const content = Buffer.from(words)
  const file = editionFile(name, extension, content)
  named.set(file.path, file)
  texts.set(file.path, { name, extension, content })
  return file.path
}

interface Assembled extends EditionTexts {
  /** Null where not one room can be opened. */
  readonly contents: ReadonlyMap<Language, MuseumContent | null>
  readonly problems: ReadonlyMap<string, Problem>
}

/** The museum in all languages, with the pictures and recordings that are given; null for one that cannot be had. */
function assemble(
  { records, today }: EditionOptions,
  media: {
    readonly picture: (source: PictureSource) => MadePicture | null
    readonly sound: (source: SoundSource, name: string) => EditionFile | null
  },
): Assembled {
  const problems = new Map<string, Problem>()
  const written: EditionTexts = { named: new Map(), texts: new Map() }
  const contents = new Map<Language, MuseumContent | null>()
  for (const language of LANGUAGES) {
    const transform: Transform = {
      language,
      today,
      report: (problem) => problems.set(JSON.stringify(problem), problem),
      picture(source) {
        const made = media.picture(source)
        for (const file of made?.files ?? []) written.named.set(file.path, file)
        return made?.picture ?? null
      },
      sound(source, title) {
        const file = media.sound(source, title)
        if (file) written.named.set(file.path, file)
        return file && { href: file.path, bytes: file.bytes }
      },
      captions: (segments, title) => addText(written, title, 'vtt', formatWebVtt(segments)),
    }
    contents.set(language, assembleMuseum(recordsOf(records, language), transform))
  }
  return { contents, problems, ...written }
}

interface Draft extends Assembled {
  readonly shown: ReadonlyMap<string, PictureSource>
  readonly heard: ReadonlyMap<string, { readonly source: SoundSource; readonly name: string }>
}

/** The museum as it is if nothing is missing: whatever is not made yet has its place kept, so that all of it is asked for. */
function draftOf(options: EditionOptions): Draft {
  const { pictures, sounds } = options
  const shown = new Map<string, PictureSource>()
  const heard = new Map<string, { readonly source: SoundSource; readonly name: string }>()
  const assembled = assemble(options, {
    picture(source) {
      shown.set(JSON.stringify([source.assetId, source.crop]), source)
      const { width, height } = source
      return pictures.made(source) ?? { picture: { width, height, blur: '', sizes: [] }, files: [] }
    },
    sound(source, name) {
      heard.set(`${name} ${source.assetId}`, { source, name })
      return sounds.kept(source, name) ?? { path: '', sha256: '', bytes: 0 }
    },
  })
  return { ...assembled, shown, heard }
}

/** Makes the pictures and recordings of a draft, each once. @returns whether the draft had them all already, as they are */
async function makeMedia({ shown, heard }: Draft, { pictures, sounds, log }: EditionOptions): Promise<boolean> {
  let done = 0
  const asked = performance.now()
  const wasThere = await Promise.all([
    ...[...shown.values()].map(async (source) => {
      const before = pictures.made(source)
      const made = await pictures.make(source)
      done += 1
      // Remembered pictures come at once and need no line each.
      if (performance.now() - asked > 500) log(`picture ${done} of ${shown.size}`)
      return made !== null && made === before
    }),
    ...[...heard.values()].map(async ({ source, name }) => {
      const before = sounds.kept(source, name)
      const kept = await sounds.keep(source, name)
      return kept !== null && kept === before
    }),
  ])
  return wasThere.every(Boolean)
}

function recordsOf(records: ReadonlyMap<Language, MuseumRecords>, language: Language): MuseumRecords {
  const found = records.get(language)
  if (!found) throw new EditionError(`Nothing was asked for "${language}".`)
  return found
}
