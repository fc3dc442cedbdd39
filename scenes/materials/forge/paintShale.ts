import { rgbOf } from '../palette.ts'
import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'
import { shards } from './shards.ts'

const DUST = rgbOf('#6b6158')
const STONE = rgbOf('#8d8377')
const COAL = rgbOf('#2b2a2c')

/** A mine's trodden floor: flakes of shale pressed into dust, crumbs of coal, damp patches. */
export const paintShale: Paint = (u, v) => {
  const stone = shards(u, v, 22, 22, 503)
  const crumbs = shards(u, v, 60, 60, 521)
  const wide = cloud(u, v, 3, 4, 541)
  const fine = cloud(u, v, 64, 2, 547)
  const size = 0.1 + 0.26 * stone.tilt
  const pressed = dice(Math.floor(stone.tone * 997), 3) > 0.45 ? smooth(0, 0.1, stone.edge - 0.3 + size) : 0
  const isCoal = stone.tone > 0.9 ? 1 : 0
  const crumb = crumbs.tone > 0.9 ? smooth(0.1, 0.2, crumbs.edge) : 0
  const damp = smooth(0.56, 0.7, wide)
  const lit = 0.85 + 0.35 * (stone.tone - 0.5) - 0.25 * stone.dy
  const value = (0.86 + 0.32 * (wide - 0.5) + 0.3 * (fine - 0.5)) * mix(1, 0.66, damp)
  const channel = (c: 0 | 1 | 2) => {
    const top = mix(STONE[c] * lit, COAL[c], isCoal)
    return mix(mix(DUST[c], top, pressed * 0.85), COAL[c], crumb * 0.75) * value
  }
  return [channel(0), channel(1), channel(2)]
}
