import * as v from 'valibot'
import type { EditionReport } from './createEditionBuilder.ts'
import type { PictureMaker } from './createPictureMaker.ts'
import type { LakeClient, LakeEvent } from './LakeClient.ts'

/** Milliseconds. One publication is several mutations: wait until they are quiet, but never long. */
const QUIET = 100
const AT_MOST = 400

/** Milliseconds between tries while the lake is away or the disk is full, growing from one to the other. */
const FIRST_RETRY = 500
const LAST_RETRY = 30_000

/** Milliseconds between looks at the calendar: also right for a computer that slept. */
const LOOK_EVERY = 60_000

/** What is published, and files; never drafts or versions, whose ids have a dot. */
const PUBLISHED = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'

const ImageAsset = v.object({
  _id: v.pipe(v.string(), v.startsWith('image-')),
  _type: v.literal('sanity.imageAsset'),
  metadata: v.object({ dimensions: v.object({ width: v.number(), height: v.number() }) }),
})

/**
 * Listens to the lake for as long as the museum is open, and builds after every change. An uploaded picture is encoded at
 * once, so that it is ready when what shows it is published. Consent may end with the day: a new day (UTC) is a change too.
 */
export function watchLake(options: {
  readonly client: LakeClient
  readonly build: () => Promise<EditionReport>
  readonly pictures: PictureMaker
  readonly now: () => Date
  readonly log: (sentence: string) => void
  readonly onEdition: (report: EditionReport) => void
  /** The problems that were told before the watch begins, as JSON; undefined where nothing was built yet. */
  readonly told: string | undefined
  /** Of the edition that is current before the watch begins. */
  readonly hashNow: () => Promise<string | undefined>
  readonly lookEvery?: number | undefined
}): { stop(): void } {
  const { client, build, pictures, now, log, onEdition } = options
  let stopped = false
  let subscription: { unsubscribe(): void } | undefined
  let resubscribe: NodeJS.Timeout | undefined
  let soon: NodeJS.Timeout | undefined
  let firstChange = 0
  let retry = FIRST_RETRY
  let building = false
  let again = false
  let shown: string | undefined
  let leftOut = options.told
  const known = options.hashNow().then(
    (hash) => {
      shown ??= hash
    },
    // An edition that cannot be read is no edition: the next one is news.
    () => {},
  )

  const changed = (wait = QUIET) => {
    if (stopped) return
    if (building) {
      again = true
      return
    }
    const time = performance.now()
    if (!soon) firstChange = time
    clearTimeout(soon)
    const left = firstChange + AT_MOST - time
    soon = setTimeout(() => void run(), Math.max(0, wait > AT_MOST ? wait : Math.min(wait, left)))
  }

  const run = async () => {
    soon = undefined
    building = true
    let failed = false
    try {
      await known
      const report = await build()
      retry = FIRST_RETRY
      const problems = JSON.stringify(report.problems)
      // A record that is left out changes no edition, and its curator must hear of it all the same.
      const isNews = report.hash !== shown || problems !== (leftOut ?? '[]')
      shown = report.hash
      leftOut = problems
      if (isNews && !stopped) onEdition(report)
    } catch (error) {
      failed = true
      log(error instanceof Error ? error.message : String(error))
    }
    building = false
    if (again) {
      again = false
      changed()
    } else if (failed) {
      changed(retry)
      retry = Math.min(retry * 2, LAST_RETRY)
    }
  }

  const next = (event: LakeEvent) => {
    switch (event.type) {
      // Whatever was missed while the lake was away (or before the first word) is in what it answers now.
      case 'welcome':
        retry = FIRST_RETRY
        changed()
        return
      case 'mutation':
        encodeUpload(event.result)
        changed()
    }
  }

  const encodeUpload = (result: unknown) => {
    const asset = v.safeParse(ImageAsset, result)
    if (!asset.success) return
    const { _id: assetId, metadata } = asset.output
    pictures.make({ assetId, ...metadata.dimensions, crop: null }).catch((error: unknown) => {
      log(error instanceof Error ? error.message : String(error))
    })
  }

  const listen = () => {
    if (stopped) return
    subscription?.unsubscribe()
    subscription = client
      .listen(
        `*[${PUBLISHED}]`,
        {},
        { visibility: 'query', includeResult: true, events: ['welcome', 'mutation', 'reconnect'] },
      )
      .subscribe({
        next,
        // The client reconnects by itself after most losses; what reaches us has ended its stream.
        error() {
          resubscribe = setTimeout(listen, retry)
          retry = Math.min(retry * 2, LAST_RETRY)
        },
      })
  }

  const dayOf = () => now().toISOString().slice(0, 10)
  let day = dayOf()
  const calendar = setInterval(() => {
    if (day === dayOf()) return
    day = dayOf()
    changed()
  }, options.lookEvery ?? LOOK_EVERY)
  calendar.unref()

  listen()
  return {
    stop() {
      stopped = true
      subscription?.unsubscribe()
      clearInterval(calendar)
      for (const timer of [resubscribe, soon]) clearTimeout(timer)
    },
  }
}
