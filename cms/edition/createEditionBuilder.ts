import type { CurrentEdition, Manifest } from '../content/Edition.ts'
import { LANGUAGES, type Language } from '../content/Language.ts'
import type { MuseumRecords } from '../content/assembleMuseum.ts'
import { parseCurrentEdition } from '../content/parseCurrentEdition.ts'
import { parseManifest } from '../content/parseManifest.ts'
import type { Problem } from '../content/Problem.ts'
import { askMuseum } from './askMuseum.ts'
import { EditionError } from './EditionError.ts'
import { createEditionFiles, type WriteBytes } from './createEditionFiles.ts'
import { createPictureMaker } from './createPictureMaker.ts'
import { createSoundKeeper } from './createSoundKeeper.ts'
import type { LakeClient } from './LakeClient.ts'
import { createLakeFiles } from './createLakeFiles.ts'
import { makeEdition } from './makeEdition.ts'
import { endsSomeDay } from './endsSomeDay.ts'
import { removeOldEditions } from './removeOldEditions.ts'
import { removeTakenBack } from './removeTakenBack.ts'
import { createSearchMaker } from './search/createSearchMaker.ts'
import { watchLake } from './watchLake.ts'

/** Editions kept whatever their age: enough to look back, little on a disk, since most files are shared. */
const KEPT_EDITIONS = 5

/** Milliseconds: a page left open over night still finds its pictures (notes/quality.md A1: GOV.UK's day of grace). */
const GRACE = 24 * 3600 * 1000

type Records = ReadonlyMap<Language, MuseumRecords>

export interface EditionReport {
  readonly hash: string
  /** When this content first became an edition: ISO 8601. */
  readonly date: string
  /** Files that the edition before did not have. */
  readonly changedFiles: number
  readonly milliseconds: number
  readonly problems: readonly Problem[]
}

export interface EditionBuilder {
  /** Makes the edition of what is published now. @throws EditionError in a sentence; the edition before stays current */
  build(): Promise<EditionReport>
  /** Makes a new edition after every publication, and tells of those that differ from the one before, or whose problems do. */
  watch(onEdition: (report: EditionReport) => void): { stop(): void }
  /** Waits for work in hand: an edition, and pictures that were uploaded just now. */
  close(): Promise<void>
}

export interface EditionBuilderOptions {
  readonly client: LakeClient
  /** Served at /edition/. Notes on encoded pictures lie beside it, in `<folder>.cache`. */
  readonly folder: string
  /** Seconds after which an open page may look for a new edition. */
  readonly checkAfter: number
  readonly log: (sentence: string) => void
  readonly now?: () => Date
  readonly keep?: number
  /** Milliseconds that files of editions of yesterday are kept. */
  readonly grace?: number
  /** Milliseconds between looks at the calendar: consent may end with the day. */
  readonly lookEvery?: number
  readonly writeBytes?: WriteBytes
}

export function createEditionBuilder(options: EditionBuilderOptions): EditionBuilder {
  const { client, folder, checkAfter, log, now = () => new Date(), keep = KEPT_EDITIONS, grace = GRACE } = options
  const files = createEditionFiles(folder, options.writeBytes)
  const memory = createEditionFiles(`${folder}.cache`, options.writeBytes)
  const lake = createLakeFiles(client.config())
  const pictures = createPictureMaker({ lake, files, memory, log })
  const sounds = createSoundKeeper({ lake, files })
  const search = createSearchMaker()

  const seen = new Map<string, Manifest>()

  /** What the lake said last, where a consent in it begins or ends some day. */
  let remembered: { readonly records: Records; readonly today: string } | null = null

  /**
   * What the lake holds. Where it is away and the day has changed since it was asked, what it said then: a voice whose consent
   * ended yesterday falls silent all the same. `away` is to be thrown when that is done, so that the lake is asked again.
   */
  const ask = async (today: string): Promise<{ readonly records: Records; readonly away: EditionError | null }> => {
    try {
      // All at once: a hosted lake is far away, and the languages should tell of the same moment.
      const asked = LANGUAGES.map(async (language) => [language, await askMuseum(client, language)] as const)
      return { records: new Map(await Promise.all(asked)), away: null }
    } catch (error) {
      if (!(error instanceof EditionError) || !remembered || remembered.today === today) throw error
      return { records: remembered.records, away: error }
    }
  }

  const makeNext = async (): Promise<EditionReport> => {
    const started = performance.now()
    const date = now().toISOString()
    const today = date.slice(0, 10)
    const { records, away } = await ask(today)
    const { manifest, problems } = await makeEdition({
      records,
      today,
      files,
      pictures,
      sounds,
      search,
      log,
    })

    const before = await readCurrent()
    const path = `manifest.${manifest.hash}.json`
    // An edition that was there before keeps its date: the same content is the same edition.
    const known = await readManifest(path)
    const next: Manifest = { ...manifest, date: known?.date ?? date }
    if (!known) await files.write(path, Buffer.from(JSON.stringify(next)))
    const current: CurrentEdition = { format: 1, hash: next.hash, date: next.date, manifest: path, checkAfter }
    if (JSON.stringify(before?.current) !== JSON.stringify(current)) {
      // Last of all: whoever reads it finds everything else in its place.
      await files.write('current.json', Buffer.from(JSON.stringify(current)))
    }
    // In the edition of today a voice is silent; from here on it is in no other one either.
    await pictures.forget(await removeTakenBack(files, seen, next))
    remembered = endsSomeDay(records) ? { records, today } : null
    if (away) throw away
    const earlier = before?.manifest?.files ?? {}
    return {
      hash: next.hash,
      date: next.date,
      changedFiles: Object.keys(next.files).filter((file) => !(file in earlier)).length,
      milliseconds: Math.round(performance.now() - started),
      problems,
    }
  }

  const readManifest = async (path: string): Promise<Manifest | null> => {
    const manifest = parseManifest(jsonOf(await files.read(path)))
    return manifest.ok ? manifest.value : null
  }

  const readCurrent = async () => {
    const current = parseCurrentEdition(jsonOf(await files.read('current.json')))
    if (!current.ok) return null
    return { current: current.value, manifest: await readManifest(current.value.manifest) }
  }

  const tidy = (currentHash: string) =>
    removeOldEditions(files, seen, { currentHash, keep, keepFor: grace, now: now().getTime() })

  // One at a time: two builds would write each other's current.json.
  let last: Promise<unknown> = Promise.resolve()
  let told: string | undefined
  const build = (): Promise<EditionReport> => {
    const next = last.then(makeNext).then((report) => {
      told = JSON.stringify(report.problems)
      return report
    })
    // Tidying keeps nobody waiting; whatever goes wrong with it is tried again after the next build.
    last = next.then(({ hash }) => tidy(hash)).catch(() => {})
    return next
  }

  const watching = new Set<{ stop(): void }>()
  return {
    build,
    watch(onEdition) {
      const watch = watchLake({
        client,
        build,
        pictures,
        now,
        log,
        onEdition,
        lookEvery: options.lookEvery,
        told,
        hashNow: async () => (await readCurrent())?.current.hash,
      })
      watching.add(watch)
      return {
        stop() {
          watching.delete(watch)
          watch.stop()
        },
      }
    },
    async close() {
      for (const watch of watching) watch.stop()
      watching.clear()
      await last
      await pictures.idle()
    },
  }
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
