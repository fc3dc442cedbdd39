import { editionAddress } from '../visit/editionAddress.ts'
import type { Sources } from './createVoiceEngine.ts'
import { createSides } from './createSides.ts'
import { mayComeFromSide, sideDevice } from './sideDevice.ts'

/** What Howler calls the formats that an edition may hold. Which a browser plays was asked before (`playableFiles`). */
const FORMATS: Readonly<Record<string, string>> = {
  'audio/ogg': 'opus',
  'audio/opus': 'opus',
  'application/ogg': 'opus',
  'audio/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
}

/** Streams know loudness only; from which side they come is the browser's own audio. */
const fromSide = createSides(sideDevice, mayComeFromSide)

/** Milliseconds that a jump takes at most, in which a player is paused without anyone having paused it. */
const JUMP = 250

/** Howler's core only: its other half places sounds in space, which no page does. Fetched when a voice is near. */
export const fetchHowler = () => import('howler/dist/howler.core.min.js')

/** Opens a recording in Howler's streaming mode: a testimony is long, and sound should begin before it is whole. */
export const openHowl: Sources['open'] = async ({ href, mimeType }, { rate, volume }, events) => {
  const { Howl, Howler } = await fetchHowler()
  // "canplaythrough" waits on a slow line until nearly all has come: a voice begins with its first words.
  Howler._canPlayEvent = 'canplay'
  Object.assign(Howl.prototype, { _clearSound: clearSound })
  const ended = new AbortController()
  const { signal } = ended
  const format = FORMATS[mimeType.split(';', 1)[0] ?? '']
  const howl = new Howl({
    src: [editionAddress(href)],
    ...(format === undefined ? {} : { format: [format] }),
    html5: true,
    rate,
    volume,
    onplay: () => events.onPlay(),
    onpause: () => events.onPause(),
    onend: () => events.onEnd(),
    onloaderror: () => events.onFailure(),
    // Without an error of the sound itself, it is the browser's rule about gestures.
    onplayerror: () => (howl._sounds[0]?._node.error ? events.onFailure() : events.onBlocked()),
  })
  const [sound] = howl._sounds
  if (!sound) throw new Error(`Howler knows no player for ${mimeType}.`)
  const { _id: id, _node: node } = sound
  node.addEventListener('waiting', () => events.onWait(), { signal })
  node.addEventListener('playing', () => events.onGoOn(), { signal })
  // A telephone that rings, a headphone that is pulled out: the browser pauses by itself, and Howler doesn't look.
  node.addEventListener('pause', () => setTimeout(() => node.paused && howl.playing(id) && howl.pause(id), JUMP), {
    signal,
  })
  return {
    // By its id: Howler would begin an ended or refused sound anew, from its start.
    play: () => howl.play(id),
    pause: () => howl.pause(id),
    seek: (seconds) => howl.seek(seconds, id),
    seconds: () => node.currentTime,
    rate: (rate) => howl.rate(rate),
    volume: (volume) => howl.volume(volume),
    side: (side) => fromSide(node, side),
    unload() {
      ended.abort()
      howl.unload()
    },
  }
}

/**
 * How Howler empties a player that it is done with. Its own way loads a `data:` sound, which the museum's content policy
 * rightly refuses (howler 2.2.4, `_clearSound`).
 */
function clearSound(node: HTMLAudioElement): void {
  node.removeAttribute('src')
  node.load()
}
