import type { ObjectForm } from '../../cms/content/Exhibit.ts'
import type { FinishName } from '../materials/finishes.ts'
import type { Mason } from '../architecture/Mason.ts'
import { upright } from '../architecture/vectors.ts'

/** A box set down on y = 0 around (x, z). */
function block(
  mason: Mason,
  finish: FinishName,
  x: number,
  y: number,
  z: number,
  w: number,
  h: number,
  d: number,
): void {
  mason.box(finish, [x - w / 2, y, z - d / 2], [x + w / 2, y + h, z + d / 2])
}

function suitcase(mason: Mason): void {
  const one = (m: Mason, finish: FinishName, w: number, h: number, d: number) => {
    block(m, finish, 0, 0.006, 0, w, h, d)
    block(m, 'strap', 0, 0.006 + h * 0.62, 0, w + 0.004, 0.006, d + 0.004)
    for (const side of [-0.28, 0.28]) block(m, 'strap', side * w, 0, 0, 0.04, h + 0.014, d + 0.014)
    for (const side of [-1, 1]) {
      for (const front of [-1, 1])
        block(m, 'brass', side * (w / 2 - 0.022), 0, front * (d / 2 - 0.022), 0.05, h + 0.01, 0.05)
      block(m, 'brass', side * 0.15 * w, h * 0.52, d / 2 + 0.004, 0.045, 0.05, 0.012)
    }
    block(m, 'strap', 0, h * 0.5, d / 2 + 0.016, 0.14, 0.022, 0.022)
  }
  one(mason.at(upright(0, 0, 0, 0.1)), 'leather', 0.66, 0.22, 0.42)
  one(mason.at(upright(0.02, 0.24, 0, -0.16)), 'green', 0.5, 0.16, 0.33)
}

function cassette(mason: Mason): void {
  const tilted = mason.at({ origin: [0, 0.02, 0], x: [1, 0, 0], y: [0, 0.94, -0.34], z: [0, 0.34, 0.94] })
  block(tilted, 'ink', 0, 0, 0, 0.42, 0.27, 0.05)
  block(tilted, 'paper', 0, 0.07, 0.002, 0.36, 0.165, 0.05)
  block(tilted, 'oxblood', 0, 0.2, 0.004, 0.36, 0.03, 0.05)
  block(tilted, 'ink', 0, 0.105, 0.005, 0.2, 0.075, 0.05)
  const face = tilted.at({ origin: [0, 0.1425, 0.031], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  for (const side of [-0.062, 0.062]) {
    face.at(upright(side, 0, 0)).turned(
      'ivory',
      [
        [0.028, 0],
        [0.028, 0.004],
        [0.012, 0.004],
        [0.012, 0.002],
        [0, 0.002],
      ],
      12,
    )
  }
  block(mason, 'walnut', 0, 0, -0.07, 0.3, 0.05, 0.16)
}

function radio(mason: Mason): void {
  block(mason, 'walnut', 0, 0.02, 0, 0.56, 0.34, 0.24)
  block(mason, 'ink', 0, 0, 0, 0.5, 0.02, 0.18)
  mason.panel('honey', -0.25, 0.13, 0.06, 0.335, 0.1225)
  for (let i = 0; i < 8; i++) mason.panel('leather', -0.24 + i * 0.0375, 0.14, -0.222 + i * 0.0375, 0.325, 0.124)
  mason.panel('paper', 0.085, 0.23, 0.25, 0.335, 0.1225)
  mason.panel('oxblood', 0.14, 0.235, 0.145, 0.33, 0.124)
  const front = mason.at({ origin: [0, 0, 0.12], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
  for (const x of [0.11, 0.225])
    front.at(upright(x, 0, -0.16)).turned(
      'brass',
      [
        [0.034, 0],
        [0.03, 0.028],
        [0, 0.03],
      ],
      12,
    )
  mason.panel('brass', -0.25, 0.06, 0.25, 0.075, 0.1225)
}

function stamp(mason: Mason): void {
  // The rubber stamp of an office: turned handle, brass collar, sole; its pad beside it.
  const tool = mason.at(upright(-0.1, 0, 0.02))
  block(tool, 'oxblood', 0, 0, 0, 0.16, 0.03, 0.1)
  block(tool, 'walnut', 0, 0.03, 0, 0.18, 0.04, 0.115)
  tool.at(upright(0, 0.07, 0)).turned(
    'brass',
    [
      [0.03, 0],
      [0.03, 0.02],
      [0.02, 0.025],
    ],
    12,
  )
  tool.at(upright(0, 0.095, 0)).turned(
    'walnut',
    [
      [0.02, 0],
      [0.016, 0.05],
      [0.034, 0.1],
      [0.042, 0.14],
      [0.03, 0.175],
      [0, 0.185],
    ],
    14,
  )
  const pad = mason.at(upright(0.14, 0, 0, -0.25))
  block(pad, 'ink', 0, 0, 0, 0.2, 0.03, 0.14)
  block(pad, 'oxblood', 0, 0.03, 0, 0.17, 0.004, 0.11)
  block(mason, 'paper', 0.02, 0, 0.17, 0.36, 0.004, 0.14)
}

function lamp(mason: Mason): void {
  // A miner's safety lamp: base, glass with its flame, gauze in a brass cage, hook.
  mason.turned(
    'brass',
    [
      [0.11, 0],
      [0.11, 0.1],
      [0.095, 0.12],
      [0.085, 0.13],
    ],
    16,
  )
  mason.turned(
    'honey',
    [
      [0.072, 0.13],
      [0.075, 0.2],
      [0.072, 0.27],
    ],
    14,
    { glow: 1.7 },
  )
  mason.turned(
    'brass',
    [
      [0.09, 0.27],
      [0.09, 0.295],
      [0.066, 0.3],
      [0.062, 0.44],
      [0.09, 0.445],
      [0.09, 0.47],
      [0.03, 0.5],
      [0, 0.505],
    ],
    16,
  )
  for (let i = 0; i < 6; i++) {
    const angle = (i / 6) * 2 * Math.PI
    block(mason, 'brass', 0.085 * Math.cos(angle), 0.12, 0.085 * Math.sin(angle), 0.01, 0.34, 0.01)
  }
  block(mason, 'ink', 0, 0.5, 0, 0.012, 0.09, 0.012)
  block(mason, 'ink', 0.025, 0.58, 0, 0.06, 0.012, 0.012)
}

function houseModel(mason: Mason): void {
  // The house one builds back home: three floors, roof terrace, reinforcing bars left for the next storey.
  block(mason, 'walnut', 0, 0, 0, 0.62, 0.02, 0.46)
  block(mason, 'ivory', 0, 0.02, 0, 0.42, 0.15, 0.3)
  block(mason, 'paper', 0, 0.17, 0.015, 0.45, 0.14, 0.33)
  block(mason, 'ivory', -0.06, 0.31, 0, 0.3, 0.12, 0.3)
  block(mason, 'paper', 0.155, 0.31, 0, 0.13, 0.03, 0.3)
  for (const x of [-0.14, 0, 0.14]) {
    mason.panel('capBlue', x - 0.035, 0.2, x + 0.035, 0.275, 0.1815)
    mason.panel('brass', x - 0.04, 0.195, x + 0.04, 0.2, 0.182)
  }
  for (const x of [-0.14, 0.14]) mason.panel('capBlue', x - 0.035, 0.06, x + 0.035, 0.125, 0.1515)
  mason.panel('leather', -0.03, 0.02, 0.03, 0.13, 0.152)
  for (const x of [-0.14, -0.02]) mason.panel('capBlue', x - 0.03, 0.34, x + 0.03, 0.4, 0.1515)
  for (const x of [-0.19, 0.07]) for (const z of [-0.13, 0.13]) block(mason, 'strap', x, 0.43, z, 0.008, 0.07, 0.008)
}

function passport(mason: Mason): void {
  const cover = mason.at({ origin: [0, 0.03, 0.02], x: [1, 0, 0], y: [0, 0.9, -0.44], z: [0, 0.44, 0.9] })
  block(cover, 'green', 0, 0, 0, 0.24, 0.33, 0.018)
  // The star of the kingdom, five points, in gold.
  const star = Array.from({ length: 10 }, (_, i) => {
    const angle = Math.PI / 2 + (i * Math.PI) / 5
    const r = i % 2 ? 0.018 : 0.047
    return [r * Math.cos(angle), 0.2 + r * Math.sin(angle)] as const
  })
  cover.sheet('honey', star, 0.0105)
  cover.panel('honey', -0.07, 0.1, 0.07, 0.109, 0.0105)
  cover.panel('honey', -0.05, 0.075, 0.05, 0.082, 0.0105)
  block(mason, 'walnut', 0, 0, -0.05, 0.26, 0.09, 0.1)
  block(mason, 'walnut', 0, 0, 0.04, 0.28, 0.02, 0.2)
}

const BUILDERS: Readonly<Record<ObjectForm, (mason: Mason) => void>> = {
  suitcase,
  cassette,
  radio,
  stamp,
  lamp,
  houseModel,
  passport,
}

/** A thing of the collection, modelled, standing on y = 0 of the mason's frame, its front to +z. About half a metre. */
export function buildObject(mason: Mason, form: ObjectForm): void {
  BUILDERS[form](mason)
}
