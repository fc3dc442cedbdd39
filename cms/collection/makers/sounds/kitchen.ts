import { chance } from '../random.ts'
import {
  bandPass,
  bubble,
  highPass,
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

/** A clock on the wall: a tick each second, so that a round of whole seconds keeps its time. */
function clock(seconds: number): Loop {
  const ticks = silence(seconds)
  for (let second = 0; second < seconds; second++)
    place(
      ticks,
      struck(
        [
          [second % 2 ? 2350 : 2050, 1, 0.03],
          [4700, 0.4, 0.015],
        ],
        0.0006,
      ),
      second + 0.4,
      0.03,
    )
  return ticks
}

/** Tea poured from a height, twice in a round: the glass fills and its note rises. */
function tea(seconds: number, seed: number): Loop {
  const random = chance(seed)
  const poured = silence(seconds)
  for (const [from, length] of [
    [6.2, 2.6],
    [10.3, 2.4],
  ] as const) {
    for (const moment of scattered(length, 150, random)) {
      const full = moment / length
      const level = Math.sin(Math.PI * full) ** 0.5 * random.between(0.02, 0.08)
      place(
        poured,
        bubble((700 + 1500 * full) * random.between(0.8, 1.25), random.between(0.015, 0.04), 0.3),
        from + moment,
        level,
      )
    }
  }
  const stream = shaped(highPass(bandPass(noise(seconds, seed + 1), 2600, 0.8), 1200), (turn) => {
    const time = turn * seconds
    return [6.2, 10.3].reduce(
      (sum, from) =>
        sum + 0.05 * Math.max(0, Math.sin((Math.PI * (time - from)) / 2.5)) * Number(time > from && time < from + 2.5),
      0,
    )
  })
  return together(poured, stream)
}

function stove(seconds: number, seed: number): Loop {
  const random = chance(seed)
  const pot = silence(seconds)
  for (const moment of scattered(seconds, Math.round(seconds * 9), random))
    place(pot, bubble(random.between(180, 520), random.between(0.03, 0.09), 0.9), moment, random.between(0.02, 0.13))
  const flame = shaped(
    bandPass(noise(seconds, seed + 1), 480, 0.5),
    (turn) => 0.07 + 0.01 * Math.sin(2 * Math.PI * 5 * turn),
  )
  const steam = shaped(
    highPass(lowPass(noise(seconds, seed + 2), 6500), 2400),
    (turn) => 0.016 + 0.006 * Math.sin(2 * Math.PI * (2 * turn + 0.4)),
  )
  const glass = silence(seconds)
  for (const [moment, note] of [
    [13.4, 2480],
    [15.1, 2620],
    [19.7, 2480],
  ] as const)
    place(
      glass,
      struck([
        [note, 1, 0.7],
        [note * 2.32, 0.45, 0.4],
        [note * 4.25, 0.2, 0.2],
      ]),
      moment,
      0.028,
    )
  return together(pot, flame, steam, glass)
}

/** A pot on a low flame, a clock, tea poured twice, a spoon against a glass. */
export const kitchen: Soundscape = {
  name: 'kitchen',
  seconds: 24,
  make: (seconds) => {
    const room = { seconds: 0.35, wet: 0.6, dark: 4200, seed: 61 }
    const pot = inRoom(stove(seconds, 501), room)
    const table = inRoom(together(tea(seconds, 541), shaped(clock(seconds), 1)), { ...room, seed: 62 })
    const [hereNoise, thereNoise] = [lowPass(noise(seconds, 571), 300), lowPass(noise(seconds, 577), 300)]
    return [
      together(pot, shaped(table, 0.45), shaped(hereNoise, 0.05)),
      together(shaped(pot, 0.5), table, shaped(thereNoise, 0.05)),
    ]
  },
}
