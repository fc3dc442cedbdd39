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

const ROUND = 'round'

/** A sound of a place in Howler, whole in memory: only so does it begin again without a gap. */
export const openLoop: OpenLoop = async (sound) => {
  const forged = FORGED_SOUNDS[sound]
  if (!forged) throw new Error(`There is no sound "${sound}": the makers of the collection have not made it.`)
  const { Howl } = await fetchHowler()
  const howl = await new Promise<InstanceType<typeof Howl>>((resolve, reject) => {
    const made = new Howl({
      src: forged.files.map(({ address }) => address),
      format: forged.files.map(({ mimeType }) => FORMATS[mimeType] ?? 'mp3'),
      html5: false,
      // As long as its maker left it: what an encoder added at the end is no part of the circle.
      sprite: { [ROUND]: [0, forged.seconds * 1000, true] },
      volume: 0,
      onload: () => resolve(made),
      onloaderror: (_, problem) => {
        made.unload()
        reject(new Error(`${sound}: ${String(problem)}`))
      },
    })
  })
  const id = howl.play(ROUND)
  return {
    fadeTo: (level, seconds) => howl.fade(howl.volume(), level, seconds * 1000),
    rest: () => howl.pause(),
    goOn: () => {
      if (id !== null && !howl.playing(id)) howl.play(id)
    },
    close: () => howl.unload(),
  }
}
