import { FORGED_SOUNDS } from '../../../scenes/soundscape/forgedSounds.ts'
import { fetchHowler } from '../openHowl.ts'
import type { OpenLoop } from './createSoundscape.ts'

/** What Howler calls the formats that makers write. */
const FORMATS: Readonly<Record<string, string>> = {
  'audio/ogg': 'opus',
  'audio/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
}

/** A sound of a place in Howler, whole in memory: only so does it begin again without a gap. */
export const openLoop: OpenLoop = async (sound) => {
  const forged = FORGED_SOUNDS[sound]
  if (!forged) throw new Error(`There is no sound "${sound}": the makers of the collection have not made it.`)
  const { Howl } = await fetchHowler()
  const howl = new Howl({
    src: forged.files.map(({ address }) => address),
    format: forged.files.map(({ mimeType }) => FORMATS[mimeType] ?? 'mp3'),
    html5: false,
    loop: true,
    volume: 0,
  })
  try {
    await new Promise<void>((resolve, reject) => {
      howl.once('load', resolve)
      howl.once('loaderror', (_, problem) => reject(new Error(`${sound}: ${String(problem)}`)))
    })
  } catch (problem) {
    howl.unload()
    throw problem
  }
  const id = howl.play()
  return {
    fadeTo: (level, seconds) => howl.fade(howl.volume(), level, seconds * 1000),
    rest: () => howl.pause(),
    goOn: () => {
      if (id !== null && !howl.playing(id)) howl.play(id)
    },
    close: () => howl.unload(),
  }
}
