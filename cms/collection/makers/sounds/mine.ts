import { chance } from '../random.ts'
import {
  bandPass,
  bubble,
  inRoom,
  lowPass,
  noise,
  place,
  scattered,
  shaped,
  silence,
  struck,
  together,
  type Loop,
} from './loop.ts'
import type { Soundscape } from './Soundscape.ts'

/** Far off, a pick: strokes in parts of the round, in the uneven rhythm of someone who stops to breathe. */
const STROKES = [0.04, 0.085, 0.131, 0.175, 0.42, 0.464, 0.511, 0.556, 0.602, 0.83, 0.874] as const

function gallery(seconds: number, seed: number): Loop {
  const fan = shaped(bandPass(noise(seconds, seed), 96, 2.2), (turn) => 1.5 + 0.25 * Math.sin(2 * Math.PI * 3 * turn))
  const draught = shaped(
    lowPass(noise(seconds, seed + 1), (turn) => 420 + 130 * Math.sin(2 * Math.PI * (turn + 0.2))),
    0.07,
  )
  const random = chance(seed + 2)
  const drops = silence(seconds)
  for (const moment of scattered(seconds, 15, random))
    place(drops, bubble(random.between(620, 1500), random.between(0.05, 0.11), 0.5), moment, random.between(0.05, 0.22))
  const timber = silence(seconds)
  for (const moment of scattered(seconds, 2, random))
    place(
      timber,
      struck(
        [
          [random.between(140, 190), 1, 0.3],
          [random.between(300, 360), 0.4, 0.2],
        ],
        0.03,
      ),
      moment,
      0.1,
    )
  const pick = silence(seconds)
  for (const stroke of STROKES) {
    const note = random.between(1150, 1350)
    place(
      pick,
      struck([
        [note, 1, 0.16],
        [note * 2.63, 0.4, 0.09],
        [210, 0.7, 0.12],
      ]),
      stroke * seconds + random.between(-0.03, 0.03),
      random.between(0.05, 0.09),
    )
  }
  return together(
    fan,
    draught,
    inRoom(drops, { seconds: 1.8, wet: 1.4, dark: 3000, seed: seed + 3 }),
    inRoom(together(lowPass(pick, 1700), timber), { seconds: 1.6, wet: 2.2, dark: 1300, seed: seed + 4 }),
  )
}

/** A gallery underground: the ventilation, drops, timber, a pick far away. No blast and no alarm: nobody is to be frightened. */
export const mine: Soundscape = {
  name: 'mine',
  seconds: 24,
  make: (seconds) => {
    const [left, right] = [gallery(seconds, 301), gallery(seconds, 331)]
    return [together(left, shaped(right, 0.3)), together(right, shaped(left, 0.3))]
  },
}
