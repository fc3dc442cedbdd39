import { CEDAR, COBALT, GREEN, HONEY, INK, IVORY, NIGHT, OXBLOOD, PAPER, darker, lighter, mix } from '../palette.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, limb, line, n, oval, path, place, rect, times } from '../svg.ts'
import { spatter } from './texture.ts'

/** A flat-roofed house seen from the front: wall, small arched windows with shutters, doors below. */
export function flatHouse(x: number, top: number, width: number, floor: number, wall: string, seed: number): string {
  const luck = chance(seed)
  const shutters = luck.pick([COBALT, GREEN, mix(CEDAR, OXBLOOD, 0.3)])
  const u = Math.min(1, width / 260)
  const rows = Math.max(1, Math.floor((floor - top) / (150 * u)) - 1)
  return (
    filled(
      boxPath(x, top, width, floor - top),
      wall,
      rect(x + width * 0.66, top, width, floor - top, darker(wall, 0.12)) +
        spatter(seed, [x, top, width, floor - top], Math.round(width), darker(wall, 0.3), 'bottom', 4 * u, 0.8),
    ) +
    rect(x - 8 * u, top - 16 * u, width + 16 * u, 24 * u, lighter(wall, 0.25)) +
    times(rows, (r) =>
      times(Math.floor(width / (104 * u)), (c) => {
        if (luck.next() < 0.2) return ''
        const [wx, wy] = [x + (34 + c * 100) * u, top + (50 + r * 145) * u]
        return place(
          wx,
          wy,
          path('M0 80V22Q0 -6 25 -6T50 22V80Z', darker(INK, 0.1)) +
            rect(-15, 2, 14, 78, shutters) +
            rect(51, 2, 14, 78, darker(shutters, 0.2)) +
            rect(-6, 80, 62, 9, lighter(wall, 0.35)),
          u,
        )
      }),
    )
  )
}

/** A northern terraced house: gable or mansard, tall windows, chimney. */
export function gabledHouse(
  x: number,
  top: number,
  width: number,
  floor: number,
  wall: string,
  roof: string,
  seed: number,
  lit = 0.2,
): string {
  const luck = chance(seed)
  const columns = Math.max(2, Math.round(width / 82))
  const rows = Math.max(2, Math.floor((floor - top) / 128))
  const step = width / columns
  return (
    rect(x + width * 0.68, top - 120, width * 0.13, 120, darker(wall, 0.25)) +
    rect(x + width * 0.66, top - 128, width * 0.17, 14, darker(wall, 0.4)) +
    path(
      `M${n(x - 10)} ${n(top)}L${n(x + width * 0.14)} ${n(top - 84)}H${n(x + width * 0.86)}L${n(x + width + 10)} ${n(top)}Z`,
      roof,
    ) +
    path(
      `M${n(x + width * 0.55)} ${n(top - 84)}H${n(x + width * 0.86)}L${n(x + width + 10)} ${n(top)}H${n(x + width * 0.55)}Z`,
      darker(roof, 0.22),
    ) +
    filled(
      boxPath(x, top, width, floor - top),
      wall,
      rect(x + width * 0.7, top, width, floor - top, darker(wall, 0.14)) +
        spatter(seed, [x, top, width, floor - top], Math.round(width * 1.2), darker(wall, 0.35), 'bottom', 3, 0.8) +
        times(rows, (r) => rect(x, top + r * 128 + 118, width, 5, darker(wall, 0.18))),
    ) +
    times(rows, (r) =>
      times(columns, (c) => {
        const [wx, wy] = [x + step * (c + 0.5) - 19, top + 22 + r * 128]
        const glass = luck.next() < lit ? lighter(HONEY, 0.3) : mix(INK, COBALT, 0.25)
        return (
          rect(wx - 5, wy - 5, 48, 86, lighter(IVORY, 0.2)) +
          rect(wx, wy, 38, 76, glass) +
          rect(wx + 17, wy, 4, 76, lighter(IVORY, 0.2)) +
          rect(wx, wy + 24, 38, 4, lighter(IVORY, 0.2)) +
          rect(wx - 8, wy + 81, 54, 7, darker(wall, 0.3))
        )
      }),
    )
  )
}

/** A ferry of no company, 640 long, waterline on 0,0, bow to the right. */
export function ferry(hull = INK): string {
  return (
    path('M-320 -96H-300V-150H180L214 -96H330L286 -8H-300Z', PAPER) +
    path('M60 -150H180L214 -96H60Z', darker(IVORY, 0.14)) +
    filled(
      'M-326 -62H344L292 22H-300Z',
      hull,
      rect(40, -70, 400, 120, darker(hull, 0.35)) + rect(-340, -62, 700, 9, HONEY),
    ) +
    rect(-250, -206, 360, 56, PAPER) +
    rect(-20, -206, 130, 56, darker(IVORY, 0.12)) +
    rect(-190, -246, 230, 42, PAPER) +
    rect(-270, -152, 440, 8, OXBLOOD) +
    times(15, (i) => circle(-284 + i * 34, -122, 8, mix(COBALT, INK, 0.3))) +
    times(9, (i) => rect(-236 + i * 38, -192, 24, 22, mix(COBALT, INK, 0.3))) +
    times(5, (i) => rect(-176 + i * 42, -236, 28, 18, mix(COBALT, INK, 0.3))) +
    path('M-150 -246L-140 -338H-70L-62 -246Z', OXBLOOD) +
    path('M-104 -338H-70L-62 -246H-100Z', darker(OXBLOOD, 0.3)) +
    rect(-146, -312, 78, 16, IVORY) +
    line('M70 -246V-316M44 -318H96', INK, 5) +
    line('M-320 -150H-250M-320 -150V-96', INK, 4)
  )
}

/** An orange tree in its pot, or in the ground when `pot` is false; foot on 0,0. */
export function orangeTree(height: number, seed: number, pot = true): string {
  const luck = chance(seed)
  const crown = height * 0.34
  const cy = -height + crown
  const blob = times(15, (i) => {
    const [a, r] = [(i / 15) * 6.2832 * 2.6, crown * (0.2 + ((i * 7) % 10) / 16)]
    return circle(
      Math.cos(a) * r,
      cy + Math.sin(a) * r * 0.92,
      crown * luck.between(0.34, 0.52),
      i % 3 === 0 ? darker(GREEN, 0.28) : darker(GREEN, 0.14),
    )
  })
  const leaves = times(190, (i) => {
    const [a, r] = [luck.next() * 6.2832, crown * Math.sqrt(luck.next()) * 1.04]
    const size = height * luck.between(0.024, 0.042)
    return place(
      Math.cos(a) * r,
      cy + Math.sin(a) * r * 0.94,
      path(
        `M0 0Q${n(size * 0.6)} ${n(-size * 0.5)} ${n(size * 1.6)} 0Q${n(size * 0.6)} ${n(size * 0.5)} 0 0Z`,
        i % 4 === 0 ? lighter(GREEN, 0.4) : i % 4 === 1 ? GREEN : darker(GREEN, 0.2),
      ),
      1,
      luck.between(0, 360),
    )
  })
  const fruit = times(22, () => {
    const [a, r] = [luck.next() * 6.2832, crown * Math.sqrt(luck.next()) * 0.92]
    const [x, y, s] = [Math.cos(a) * r, cy + Math.sin(a) * r, height * 0.022]
    return (
      circle(x, y, s, HONEY) +
      path(
        `M${n(x)} ${n(y - s)}A${n(s)} ${n(s)} 0 0 1 ${n(x)} ${n(y + s)}A${n(s * 1.6)} ${n(s * 1.6)} 0 0 0 ${n(x)} ${n(y - s)}Z`,
        darker(HONEY, 0.25),
      ) +
      circle(x - s * 0.3, y - s * 0.3, s * 0.22, lighter(HONEY, 0.6))
    )
  })
  const base = pot ? -height * 0.2 : 0
  return (
    path(
      limb([
        [0, base, height * 0.028],
        [height * 0.012, -height * 0.45, height * 0.02],
        [-height * 0.02, -height * 0.62, height * 0.016],
      ]),
      CEDAR,
    ) +
    blob +
    leaves +
    fruit +
    (pot
      ? filled(
          `M${n(-height * 0.13)} ${n(-height * 0.22)}h${n(height * 0.26)}l${n(-height * 0.03)} ${n(height * 0.22)}h${n(-height * 0.2)}Z`,
          COBALT,
          rect(height * 0.03, -height, height, height, darker(COBALT, 0.3)) +
            times(7, (i) =>
              path(
                `M${n(-height * 0.12 + i * height * 0.036)} ${n(-height * 0.11)}l${n(height * 0.018)} ${n(-height * 0.03)}l${n(height * 0.018)} ${n(height * 0.03)}l${n(-height * 0.018)} ${n(height * 0.03)}Z`,
                PAPER,
              ),
            ),
        ) + rect(-height * 0.14, -height * 0.24, height * 0.28, height * 0.04, lighter(COBALT, 0.16))
      : '')
  )
}

/** A palm, foot on 0,0. */
export function palm(height: number): string {
  const trunk = limb([
    [0, 0, height * 0.04],
    [-height * 0.02, -height * 0.5, height * 0.03],
    [height * 0.01, -height, height * 0.026],
  ])
  const u = height / 640
  const fronds = times(13, (i) =>
    place(
      height * 0.01,
      -height,
      path('M0 0Q120 -86 270 10Q130 -40 0 0Z', i % 2 ? GREEN : darker(GREEN, 0.24)) +
        times(8, (k) => line(`M${60 + k * 25} ${-36 + k * 3}l14 ${26 - k}`, darker(GREEN, 0.3), 5)),
      u,
      -196 + i * 18,
    ),
  )
  return (
    filled(
      trunk,
      CEDAR,
      rect(height * 0.01, -height, 60, height, darker(CEDAR, 0.35)) +
        times(20, (i) =>
          line(
            `M${n(-44 * u)} ${n((-i * height) / 20)}q${n(44 * u)} ${n(18 * u)} ${n(88 * u)} ${n(-4 * u)}`,
            darker(CEDAR, 0.45),
            5 * u,
          ),
        ),
    ) + fronds
  )
}

/** An olive tree, foot on 0,0. */
export const olive = (size: number, seed: number) => {
  const luck = chance(seed)
  const leaf = mix(GREEN, IVORY, 0.28)
  return (
    path(
      limb([
        [0, 0, size * 0.07],
        [size * 0.03, -size * 0.26, size * 0.045],
        [-size * 0.08, -size * 0.46, size * 0.03],
      ]),
      mix(CEDAR, INK, 0.2),
    ) +
    path(
      limb([
        [size * 0.02, -size * 0.24, size * 0.04],
        [size * 0.16, -size * 0.5, size * 0.02],
      ]),
      mix(CEDAR, INK, 0.2),
    ) +
    times(11, (i) =>
      oval(
        luck.between(-0.34, 0.34) * size,
        -size * luck.between(0.42, 0.82),
        size * luck.between(0.13, 0.2),
        size * luck.between(0.1, 0.15),
        i % 2 ? leaf : darker(leaf, 0.2),
      ),
    ) +
    spatter(seed, [-size * 0.4, -size * 0.95, size * 0.8, size * 0.6], 90, lighter(leaf, 0.4), 'all', size * 0.02, 0.8)
  )
}

/** A family car seen from behind, loaded; wheels on 0,0, about 620 wide. */
export function loadedCar(paint: string): string {
  const bundle = (x: number, y: number, w: number, h: number, colour: string) =>
    filled(
      `M${x - w / 2} ${y}q-14 ${-h} ${w * 0.3} ${-h}h${w * 0.4}q${w * 0.3 + 14} 0 ${w * 0.3} ${h}Z`,
      colour,
      rect(x + w * 0.18, y - h - 20, w, h + 40, darker(colour, 0.25)) +
        times(5, (i) => rect(x - w / 2 + i * w * 0.22, y - h - 10, 7, h + 20, lighter(colour, 0.25))),
    )
  return (
    oval(0, 4, 380, 26, NIGHT, 'opacity="0.5"') +
    rect(-262, -70, 92, 78, NIGHT, 'rx="16"') +
    rect(170, -70, 92, 78, NIGHT, 'rx="16"') +
    // The roof: case, rolled rug, blanket bundle, a bicycle wheel, ropes over all.
    rect(-232, -478, 464, 14, INK) +
    times(5, (i) => rect(-220 + i * 106, -478, 9, 34, INK)) +
    bundle(-120, -476, 210, 96, OXBLOOD) +
    filled(
      boxPath(-2, -590, 226, 112),
      mix(CEDAR, HONEY, 0.3),
      rect(140, -600, 120, 140, darker(CEDAR, 0.1)) +
        rect(30, -600, 24, 140, darker(CEDAR, 0.3)) +
        rect(170, -600, 24, 140, darker(CEDAR, 0.3)),
    ) +
    bundle(40, -588, 260, 84, GREEN) +
    filled(
      'M-236 -570h208a24 24 0 0 1 0 56h-208a24 24 0 0 1 0 -56Z',
      HONEY,
      times(9, (i) => path(`M${-240 + i * 26} -580l26 40l-26 40Z`, i % 2 ? OXBLOOD : COBALT)),
    ) +
    circle(-236, -542, 28, PAPER) +
    circle(-236, -542, 19, HONEY) +
    circle(-236, -542, 9, OXBLOOD) +
    circle(-70, -636, 66, 'none', `stroke="${INK}" stroke-width="9"`) +
    times(12, (i) => place(-70, -636, line('M0 0V-62', INK, 2.4), 1, i * 30)) +
    circle(-70, -636, 8, INK) +
    line('M-226 -470Q-130 -700 -4 -640T226 -470M-200 -470L-20 -590L120 -672M200 -470L60 -610', PAPER, 5) +
    filled(
      'M-290 -230Q-300 -300 -236 -322L-206 -430Q-196 -452 -160 -452H160Q196 -452 206 -430L236 -322Q300 -300 290 -230L284 -60Q282 -40 260 -40H-260Q-282 -40 -284 -60Z',
      paint,
      rect(90, -480, 300, 460, darker(paint, 0.22)) +
        rect(-300, -140, 600, 8, darker(paint, 0.35)) +
        spatter(33, [-290, -330, 580, 290], 260, darker(paint, 0.45), 'bottom', 4),
    ) +
    // Through the rear window: five heads, from behind.
    filled(
      'M-186 -334L-166 -424H166L186 -334Z',
      mix(INK, COBALT, 0.3),
      [
        [-110, 40, OXBLOOD],
        [-36, 30, NIGHT],
        [30, 28, HONEY],
        [98, 40, NIGHT],
      ]
        .map(
          ([x, r, c]) =>
            circle(Number(x), -350, Number(r), String(c)) +
            rect(Number(x) - Number(r) * 1.2, -344, Number(r) * 2.4, 40, darker(String(c), 0.2)),
        )
        .join('') + path('M-190 -334L-120 -430H-80L-140 -334Z', PAPER, 'opacity="0.25"'),
    ) +
    rect(-262, -262, 74, 62, OXBLOOD, 'rx="8"') +
    rect(188, -262, 74, 62, OXBLOOD, 'rx="8"') +
    rect(-262, -240, 74, 18, HONEY) +
    rect(188, -240, 74, 18, HONEY) +
    rect(-96, -238, 192, 52, PAPER, 'rx="4"') +
    rect(-306, -112, 612, 36, darker(IVORY, 0.25), 'rx="10"') +
    rect(-306, -112, 612, 10, PAPER, 'rx="5"') +
    rect(-46, -292, 92, 14, darker(paint, 0.4), 'rx="6"')
  )
}

/** Horseshoe arch, opening `width`, springing at `spring` px above the floor 0; as a closed path from the floor. */
export function horseshoe(width: number, spring: number): string {
  const r = width * 0.56
  const drop = Math.sqrt(r * r - (width / 2) ** 2)
  return `M${n(-width / 2)} 0V${n(-spring)}A${n(r)} ${n(r)} 0 1 1 ${n(width / 2)} ${n(-spring)}V0Z`.replace(
    '1 1',
    drop > 0 ? '1 1' : '0 1',
  )
}
