import type { CurrentEdition } from '../../cms/content/Edition.ts'
import { parseCurrentEdition } from '../../cms/content/parseCurrentEdition.ts'
import { readFile, type Load } from './createCatalogue.ts'

/** Never ask more often than this, whatever `checkAfter` says, seconds. */
const SHORTEST = 1

export interface WatchOptions {
  /** The edition that the page shows. */
  readonly current: () => CurrentEdition
  readonly load: Load
  readonly onNewer: (current: CurrentEdition) => void
}

/**
 * Asks for a newer edition every `checkAfter` seconds while the page is visible, and at once when it comes back into
 * view. A server that is down is asked again later: the visit goes on.
 *
 * @returns stops watching
 */
export function watchEdition({ current, load, onNewer }: WatchOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = ''
  let stopped = false

  async function ask() {
    const newest = await readFile(load, 'current.json', parseCurrentEdition)
    if (stopped) return
    if (newest.ok && newest.value.hash !== current().hash && newest.value.hash !== told) {
      told = newest.value.hash
      onNewer(newest.value)
    }
    plan()
  }
  function plan() {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') {
      timer = setTimeout(() => void ask(), Math.max(SHORTEST, current().checkAfter) * 1000)
    }
  }
  function onVisibility() {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') void ask()
  }
  document.addEventListener('visibilitychange', onVisibility)
  plan()
  return () => {
    stopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}
