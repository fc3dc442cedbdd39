import type { OpenVoice } from './createVoiceEngine.ts'

/** What Howler calls the formats that an edition may hold. */
const FORMATS: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
}

/** Opens a recording in Howler's streaming mode: a testimony is long, and sound should begin before it is whole. */
export const openHowl: OpenVoice = async (address, mimeType, { rate }, events) => {
  // The core only: Howler's other half places sounds in space, which no page does.
  const { Howl } = await import('howler/dist/howler.core.min.js')
  Object.assign(Howl.prototype, { _clearSound: clearSound })
  const format = FORMATS[mimeType]
  const howl = new Howl({
    src: [address],
    ...(format === undefined ? {} : { format: [format] }),
    html5: true,
    rate,
    onplay: () => events.onPlay(),
    onpause: () => events.onPause(),
    onend: () => events.onEnd(),
    onloaderror: () => events.onFailure(),
    onplayerror: () => events.onFailure(),
  })
  return {
    play: () => howl.play(),
    pause: () => howl.pause(),
    // A whole number may be taken for one of Howler's own sound ids, which begin at 1000: a millisecond tells them apart.
    seek: (seconds) => howl.seek(seconds + 0.001),
    seconds: () => howl.seek(),
    rate: (rate) => howl.rate(rate),
    unload: () => howl.unload(),
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
