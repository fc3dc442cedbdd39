import { HALF_BAY } from '../../architecture/measures.ts'
import type { BayKind } from '../../plan/types.ts'

/** Metres: side of the squares that a joint's section is compared in; reach of a joint's own texels; of the blending. */
const BIN = 0.06
const AT_JOINT = 0.09
const BLEND = 1.2

interface Joint {
  readonly plane: number
  /** The bay's body lies this way along z. */
  readonly inwards: 1 | -1
}

/**
 * Any bay may meet any other, so all must carry the same light at their joint: the mean of theirs. Each bay's light is
 * led to it over 1.2 m, place by place of the section.
 * @param middleOf where the baked bays lie along z; the door bay is baked mirrored, its joint at −z
 */
export function joinBays(
  middleOf: Readonly<Record<BayKind, number>>,
): (light: Float32Array, at: Float32Array, facing: Float32Array) => void {
  const joints: readonly Joint[] = [
    { plane: middleOf.door - HALF_BAY, inwards: 1 },
    { plane: middleOf.wall + HALF_BAY, inwards: -1 },
    { plane: middleOf.wall - HALF_BAY, inwards: 1 },
    { plane: middleOf.end + HALF_BAY, inwards: -1 },
  ]
  return (light, at, facing) => {
    const sections = joints.map((joint) => sectionAt(joint, light, at, facing))
    const mean = meanOf(sections)
    joints.forEach((joint, k) => {
      const own = sections[k]
      if (!own) return
      for (let i = 0; i < at.length / 3; i++) {
        const away = ((at[i * 3 + 2] ?? 0) - joint.plane) * joint.inwards
        if (away < -1e-6 || away > BLEND) continue
        const [have, want] = [lookUp(own, at, facing, i), lookUp(mean, at, facing, i)]
        if (!have || !want) continue
        const t = 1 - away / BLEND
        const share = t * t * (3 - 2 * t)
        for (let c = 0; c < 3; c++) light[i * 3 + c] = led(light[i * 3 + c] ?? 0, have[c] ?? 0, want[c] ?? 0, share)
      }
    })
  }
}

/** Light that is missing is added, as by a lamp nearby; what is too much is dimmed, so that none falls below zero. */
function led(light: number, have: number, want: number, share: number): number {
  return want >= have ? light + (want - have) * share : light * (1 + (want / have - 1) * share)
}

/** The usual light in each square of a section: red, green, blue. */
type Section = ReadonlyMap<string, readonly number[]>

function keyOf(bx: number, by: number, facing: Float32Array, i: number): string {
  return [bx, by, ...[0, 1, 2].map((d) => Math.round((facing[i * 3 + d] ?? 0) * 2))].join()
}

function binOf(value: number): number {
  return Math.floor(value / BIN)
}

function sectionAt({ plane, inwards }: Joint, light: Float32Array, at: Float32Array, facing: Float32Array): Section {
  const squares = new Map<string, number[]>()
  for (let i = 0; i < at.length / 3; i++) {
    const away = ((at[i * 3 + 2] ?? 0) - plane) * inwards
    if (away < -1e-6 || away > AT_JOINT) continue
    const key = keyOf(binOf(at[i * 3] ?? 0), binOf(at[i * 3 + 1] ?? 0), facing, i)
    const texels = squares.get(key)
    if (texels) texels.push(i)
    else squares.set(key, [i])
  }
  // The median: the side of a lamp that ends at the joint says nothing of the wall around it.
  const usual = (texels: readonly number[], c: number) =>
    texels.map((i) => light[i * 3 + c] ?? 0).sort((a, b) => a - b)[Math.floor(texels.length / 2)] ?? 0
  return new Map([...squares].map(([key, texels]) => [key, [0, 1, 2].map((c) => usual(texels, c))]))
}

function meanOf(sections: readonly Section[]): Section {
  const sums = new Map<string, number[]>()
  for (const section of sections) {
    for (const [key, light] of section) {
      const known = sums.get(key) ?? [0, 0, 0, 0]
      sums.set(key, [...[0, 1, 2].map((c) => (known[c] ?? 0) + (light[c] ?? 0)), (known[3] ?? 0) + 1])
    }
  }
  return new Map([...sums].map(([key, [red = 0, green = 0, blue = 0, n = 1]]) => [key, [red / n, green / n, blue / n]]))
}

/** The section's light around a texel, from its square and the neighbours', so that no square shows. */
function lookUp(section: Section, at: Float32Array, facing: Float32Array, i: number): readonly number[] | null {
  const [x, y] = [(at[i * 3] ?? 0) / BIN, (at[i * 3 + 1] ?? 0) / BIN]
  const sum = [0, 0, 0]
  let total = 0
  for (let by = Math.floor(y - 1); by <= y + 1; by++) {
    for (let bx = Math.floor(x - 1); bx <= x + 1; bx++) {
      const bin = section.get(keyOf(bx, by, facing, i))
      const weight = Math.max(0, 1.5 - Math.abs(bx + 0.5 - x)) * Math.max(0, 1.5 - Math.abs(by + 0.5 - y))
      if (!bin || weight <= 0) continue
      total += weight
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (bin[c] ?? 0) * weight
    }
  }
  return total > 0 ? sum.map((value) => value / total) : null
}
