import { editionAddress } from '../visit/editionAddress.ts'
import { createVoiceEngine } from './createVoiceEngine.ts'
import { rememberPlaces } from './heardBefore.ts'
import { openHowl } from './openHowl.ts'
import { playableFiles } from './playableFiles.ts'
import { takeTurns } from './takeTurns.ts'
import { metadataOf, tellDevice } from './tellDevice.ts'

/** Milliseconds between two looks at the time: finer than any line; and while nobody sees the page. */
const SEEN = 200
const UNSEEN = 5000

/** The one voice of the page: wherever a player stands, starting it silences every other. */
export const theVoice = createVoiceEngine({
  open: openHowl,
  playable: (files) => {
    const player = new Audio()
    return playableFiles(files, (mimeType) => player.canPlayType(mimeType))
  },
  isThere: async ({ href }) => (await fetch(editionAddress(href), { method: 'HEAD' })).ok,
  pace: () => (document.hidden ? UNSEEN : SEEN),
})

// The server renders pages with it and plays nothing.
if (typeof document !== 'undefined') {
  rememberPlaces(theVoice)
  document.addEventListener('visibilitychange', () => theVoice.readTime())
  if ('BroadcastChannel' in globalThis) takeTurns(theVoice, () => new BroadcastChannel('rihla.voice'))
  if ('mediaSession' in navigator) tellDevice(theVoice, navigator.mediaSession, metadataOf)
}
