import type { Elevation } from '../arches.ts'
import { buildRod } from '../buildRod.ts'
import type { Mason } from '../Mason.ts'

/** A travelling chest of cedar with brass bands and a rounded lid, its front to +z, standing on y = 0; metres. */
export function buildChest(mason: Mason, width = 0.82, depth = 0.44, height = 0.36): void {
  const [w, d] = [width / 2, depth / 2]
  const rise = 0.13
  const wood = { quarter: true, density: 1 } as const
  mason.box('cedar', [-w, 0.03, -d], [w, height, d], 'xXzZ', wood)
  mason.box('walnut', [-w - 0.012, 0, -d - 0.012], [w + 0.012, 0.05, d + 0.012], 'xXYzZ', wood)
  const arc = (grow: number) =>
    Array.from({ length: 9 }, (_, i): Elevation => {
      const angle = (i / 8) * Math.PI
      return [(d + grow) * Math.cos(angle), height + (rise + grow) * Math.sin(angle)]
    })
  const across = mason.at({ origin: [-w, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
  across.strip('cedar', arc(0).toReversed(), 0, -width, { smoothing: true, density: 1 })
  for (const side of [-1, 1]) {
    const cap =
      side > 0
        ? mason.at({ origin: [w, 0, 0], x: [0, 0, -1], y: [0, 1, 0], z: [1, 0, 0] })
        : mason.at({ origin: [-w, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
    cap.sheet('cedar', arc(0), 0, { density: 0.8 })
  }
  const brass = { gloss: 0.6, density: 0.7 } as const
  for (const x of [-w + 0.12, w - 0.16]) {
    const band = mason.at({ origin: [x, 0, 0], x: [0, 0, 1], y: [0, 1, 0], z: [-1, 0, 0] })
    band.strip('brass', arc(0.006).toReversed(), 0, -0.04, { ...brass, smoothing: true })
    mason.box('brass', [x, 0.05, d], [x + 0.04, height, d + 0.006], 'xXZ', brass)
  }
  mason.box('brass', [-0.05, height - 0.1, d], [0.05, height + 0.04, d + 0.014], 'xXyYZ', brass)
  for (const side of [-1, 1])
    buildRod(
      mason,
      'brass',
      [side * (w + 0.02), height - 0.1, -0.09],
      [side * (w + 0.02), height - 0.1, 0.09],
      0.01,
      brass,
    )
}
