import { describe, expect, it } from 'vitest'
import { insideConvex, pointToSegment, segmentToConvex, sidesOf } from './distance.ts'
import { clearanceAt, floorOf } from './floorOf.ts'
import {
  BAY_LENGTH,
  BODY_RADIUS,
  CASE,
  DOOR_WIDTH,
  GALLERY_WIDTH,
  MOST_BAYS,
  PICTURE_HEIGHT,
  PICTURE_MARGIN,
  PICTURE_WIDTH,
  WALL_THICKNESS,
} from './measures.ts'
import { pathBetween } from './pathBetween.ts'
import { planMuseum } from './planMuseum.ts'
import { seededMuseum } from './seededMuseum.ts'
import { canSee, viewingDistance } from './standBefore.ts'
import { takesWall } from './takesWall.ts'
import { boxAround, frontOf, wrapAngle, yawTowards } from './turn.ts'
import { isWalkable } from './walkable.ts'
import { whereIs } from './whereIs.ts'
import type { Chamber, MuseumPlan, Placement, Vec2 } from './types.ts'

/** Five hundred as curators might publish them, and then as many rooms as anybody will ever have. */
const SIZES = [13, 17, 24, 33, 60, 100, 120]
const museums = Array.from({ length: 500 + SIZES.length }, (_, seed) => {
  const rooms = seededMuseum(seed, SIZES[seed - 500])
  return { seed, rooms, plan: planMuseum(rooms) }
})

/** Collects what breaks an invariant, so that a failure names the museum and the thing. */
function breaches(check: (plan: MuseumPlan, say: (what: string) => void, seed: number) => void): string[] {
  const found: string[] = []
  for (const { seed, plan } of museums) check(plan, (what) => found.push(`museum ${seed}: ${what}`), seed)
  return found.slice(0, 20)
}

/** What a picture with its frame and its label covers of the wall: along it, and up. */
function coverOf(placement: Placement) {
  const [fx, fz] = frontOf(placement.yaw)
  const along = (x: number, z: number) => x * fz - z * fx
  const middle = along(placement.x, placement.z)
  const label = along(placement.label.x, placement.label.z)
  const words = {
    label: [
      label - placement.label.width / 2,
      label + placement.label.width / 2,
      placement.label.y - placement.label.height / 2,
      placement.label.y + placement.label.height / 2,
    ] as const,
    along,
  }
  const { mount, width } = placement
  if (mount === 'case') return { picture: [middle - width / 2, middle + width / 2, 0, CASE.top] as const, ...words }
  return {
    picture: [
      middle - placement.width / 2 - PICTURE_MARGIN,
      middle + placement.width / 2 + PICTURE_MARGIN,
      placement.y - placement.height / 2 - PICTURE_MARGIN,
      placement.y + placement.height / 2 + PICTURE_MARGIN,
    ] as const,
    ...words,
  }
}

type Cover = readonly [number, number, number, number]

function overlap(a: Cover, b: Cover): boolean {
  return a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3]
}

function outlineOf(chamber: Chamber, margin = 0): Vec2[] {
  return boxAround(chamber, chamber.width + 2 * margin, chamber.length + 2 * margin)
}

function gapBetween(a: readonly Vec2[], b: readonly Vec2[]): number {
  return Math.min(...sidesOf(a).map(([from, to]) => segmentToConvex(from, to, b)))
}

describe('in 500 museums that curators might publish, and in larger ones', () => {
  it('every exhibit is hung, once, in its room and in its order', () => {
    expect(
      breaches((plan, say, seed) => {
        const rooms = museums[seed]?.rooms ?? []
        if (plan.rooms.length !== rooms.length) say('rooms are missing')
        plan.rooms.forEach((room, index) => {
          const wanted = rooms[index]?.exhibits.map((exhibit) => exhibit.slug).join()
          const hung = room.placements.map((placement) => placement.exhibit).join()
          if (wanted !== hung) say(`${room.slug} hangs ${hung}`)
        })
      }),
    ).toEqual([])
  })

  it('halls never overlap, and keep their walls to themselves', () => {
    expect(
      breaches((plan, say) => {
        const halls = plan.rooms.flatMap((room) => room.chambers)
        halls.forEach((one, index) => {
          for (const other of halls.slice(index + 1)) {
            const boxes = [one, other].map((hall) => {
              const points = outlineOf(hall)
              const xs = points.map(([x]) => x)
              const zs = points.map(([, z]) => z)
              return [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)] as const
            })
            const [a, b] = boxes
            if (!a || !b) continue
            const apart = Math.max(a[0] - b[1], b[0] - a[1], a[2] - b[3], b[2] - a[3])
            if (apart < WALL_THICKNESS - 1e-9) say(`${one.room}#${one.index} meets ${other.room}#${other.index}`)
          }
        })
      }),
    ).toEqual([])
  })

  it('a hall has at most six bays, which fill its length', () => {
    expect(
      breaches((plan, say) => {
        for (const hall of plan.rooms.slice(1).flatMap((room) => room.chambers)) {
          const length = hall.bays.reduce((sum, bay) => sum + bay.length, 0)
          if (Math.abs(length - hall.length) > 1e-9 || hall.bays.length > MOST_BAYS) say(`${hall.room}#${hall.index}`)
          if (hall.width !== GALLERY_WIDTH) say(`${hall.room}#${hall.index} is ${hall.width} m wide`)
        }
      }),
    ).toEqual([])
  })

  it('a court has at most eight rooms’ doors and seven bays a side, and as many bays as fill its sides', () => {
    expect(
      breaches((plan, say) => {
        const [threshold] = plan.rooms
        for (const court of threshold?.chambers ?? []) {
          const doors = threshold?.doorways.filter(
            ({ from, to }) => from.chamber === court.index && to?.room !== from.room,
          )
          if ((doors?.filter(({ to }) => to).length ?? 0) > 8) say(`court ${court.index} has too many doors`)
          const aSide = court.width / BAY_LENGTH
          if (aSide > 7 || court.bays.length !== 4 * (aSide - 1)) say(`court ${court.index} is ${court.width} m wide`)
        }
      }),
    ).toEqual([])
  })

  it('courts follow one another to the north, each joined to the next by one passage', () => {
    expect(
      breaches((plan, say) => {
        const [threshold] = plan.rooms
        const courts = threshold?.chambers ?? []
        const passages = threshold?.doorways.filter(({ from, to }) => to?.room === from.room) ?? []
        if (passages.length !== 2 * (courts.length - 1)) say(`${passages.length} ways between ${courts.length} courts`)
        for (const { from, to } of passages) {
          if (Math.abs(from.chamber - (to?.chamber ?? Infinity)) !== 1) say(`from court ${from.chamber} one skips some`)
        }
        // Rooms leave from the courts in route order.
        const chambers = plan.rooms.slice(1).map(({ doorways }) => doorways[0]?.to?.chamber ?? -1)
        if (chambers.some((court, index) => court < (chambers[index - 1] ?? 0)))
          say(`rooms leave from ${chambers.join()}`)
      }),
    ).toEqual([])
  })

  it('pictures, frames and labels on a wall never overlap, stay within it and hang over no doorway', () => {
    expect(
      breaches((plan, say) => {
        for (const room of plan.rooms) {
          const hung = room.placements.filter(takesWall)
          for (const wall of room.walls) {
            const here = hung.filter(({ chamber, side }) => chamber === wall.chamber && side === wall.side)
            const covers = here.flatMap((placement) => {
              const { picture, label, along } = coverOf(placement)
              // A painted text is its own label; a case stands before the wall, by half its depth.
              const isPainted = placement.mount === 'wall' && !placement.picture
              const off = placement.mount === 'case' ? placement.height / 2 : 0
              if (!isPainted && overlap(picture, label)) say(`${placement.exhibit} hides its own label`)
              const apart = pointToSegment([placement.x, placement.z], wall.a, wall.b)
              if (Math.abs(apart - off) > 1e-9) say(`${placement.exhibit} floats`)
              const ends = [along(...wall.a), along(...wall.b)].sort((a, b) => a - b)
              for (const [from, to, low] of [picture, label]) {
                if (from < (ends[0] ?? 0) || to > (ends[1] ?? 0)) say(`${placement.exhibit} leaves its wall`)
                if (low < 0.98 && low > 0) say(`${placement.exhibit} covers the dado at ${low}`)
                for (const door of room.doorways) {
                  if (door.side !== wall.side || door.from.chamber !== wall.chamber) continue
                  const middle = along(door.x, door.z)
                  const half = DOOR_WIDTH / 2 + 0.6
                  if (from < middle + half && to > middle - half) say(`${placement.exhibit} hangs over a door`)
                }
              }
              return [
                { exhibit: placement.exhibit, cover: picture },
                { exhibit: placement.exhibit, cover: label },
              ]
            })
            covers.forEach((one, index) => {
              for (const other of covers.slice(index + 1)) {
                if (one.exhibit !== other.exhibit && overlap(one.cover, other.cover)) {
                  say(`${room.slug}: ${one.exhibit} overlaps ${other.exhibit}`)
                }
              }
            })
          }
        }
      }),
    ).toEqual([])
  })

  it('pictures keep their proportions within 1.6 × 1.35 m', () => {
    expect(
      breaches((plan, say, seed) => {
        plan.rooms.forEach((room, index) => {
          for (const placement of room.placements) {
            const { picture } = placement
            if (!picture) continue
            const spec = museums[seed]?.rooms[index]?.exhibits.find(({ slug }) => slug === placement.exhibit)
            if (Math.abs(picture.width / picture.height - (spec?.aspect ?? 0)) > 1e-9) say(placement.exhibit)
            if (picture.width > PICTURE_WIDTH + 1e-9 || picture.height > PICTURE_HEIGHT + 1e-9) say('too large')
            if (placement.mount !== 'wall' && picture.width > placement.width) say(`${placement.mount} is too narrow`)
          }
        })
      }),
    ).toEqual([])
  })

  it('nothing on the floor overlaps, leaves its hall or narrows a doorway, and one can walk around every exhibit', () => {
    expect(
      breaches((plan, say) => {
        for (const room of plan.rooms) {
          const court = room === plan.rooms[0]
          for (const one of room.obstacles) {
            const hall = room.chambers[one.chamber]
            const isExhibit = ['plinth', 'post', 'mapTable', 'memorial'].includes(one.kind)
            // In the galleries 1.5 m all round; the court is open, where 0.9 m to a column leaves other ways.
            const air = isExhibit ? (court ? 0.9 : 1.5) : 0.01
            const others = room.obstacles.filter((other) => other !== one && other.chamber === one.chamber)
            const walls = room.walls.filter((wall) => wall.chamber === one.chamber)
            if (!hall || !insideConvex([one.x, one.z], outlineOf(hall))) say(`${one.kind} stands in a wall`)
            for (const other of others) {
              if (Math.hypot(other.x - one.x, other.z - one.z) > 6) continue
              if (gapBetween(one.points, other.points) < air - 1e-9)
                say(`${room.slug}: ${one.kind} meets ${other.kind}`)
            }
            for (const wall of walls) {
              // A case stands at the foot of its wall.
              if (segmentToConvex(wall.a, wall.b, one.points) < (one.kind === 'case' ? 0 : air - 1e-9))
                say(`${room.slug}: ${one.kind} at a wall`)
            }
            for (const door of room.doorways) {
              if (door.from.chamber !== one.chamber) continue
              if (segmentToConvex([door.x, door.z], [door.x, door.z], one.points) < 1.5) {
                say(`${one.kind} blocks a doorway`)
              }
            }
          }
        }
      }),
    ).toEqual([])
  })

  it('every exhibit is faced from its viewpoint: seen whole, straight ahead, nothing between, on free floor', () => {
    expect(
      breaches((plan, say) => {
        const floor = floorOf(plan.rooms)
        for (const room of plan.rooms) {
          for (const placement of room.placements) {
            const viewpoint = room.viewpoints.find(({ exhibit }) => exhibit === placement.exhibit)
            const hall = floor.chambers.find((c) => c.room === room.slug && c.chamber === placement.chamber)
            const name = `${room.slug}/${placement.exhibit}`
            if (!viewpoint || !hall) {
              say(`${name} has no viewpoint`)
              continue
            }
            const { pose } = viewpoint
            const eye: Vec2 = [pose.x, pose.z]
            const spot: Vec2 = [placement.x, placement.z]
            const where = whereIs(plan, pose.x, pose.z)
            if (where?.room !== room.slug || where.chamber !== placement.chamber) say(`${name} is elsewhere`)
            if (clearanceAt([hall], eye) < BODY_RADIUS) say(`${name} stands in something`)
            if (Math.abs(wrapAngle(yawTowards(eye, spot) - pose.yaw)) > 1e-6) say(`${name} looks aside`)
            if (!canSee(hall, eye, spot)) say(`${name} has something in between`)
            const [fx, fz] = frontOf(placement.yaw)
            const distance = Math.hypot(eye[0] - spot[0], eye[1] - spot[1])
            const front = ((eye[0] - spot[0]) * fx + (eye[1] - spot[1]) * fz) / distance
            if (front < Math.cos((37 * Math.PI) / 180)) say(`${name} sees it from aside`)
            if (distance < 0.5 * viewingDistance(placement)) say(`${name} is too near`)
          }
        }
      }),
    ).toEqual([])
  })

  it('pictures are nearly always seen whole on a phone held upright', () => {
    const all = museums.flatMap(({ plan }) =>
      plan.rooms.flatMap((room) =>
        room.placements.flatMap((placement) => {
          const pose = room.viewpoints.find(({ exhibit }) => exhibit === placement.exhibit)?.pose
          if (!pose || placement.mount !== 'wall') return []
          return [Math.hypot(pose.x - placement.x, pose.z - placement.z) / viewingDistance(placement) > 0.99]
        }),
      ),
    )
    // Where a wide table greets whoever enters, one stands a little nearer to the pictures at its sides.
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.98)
  })

  it('from every place of the route a walk leads on to the next, over free floor, and back to the entrance', () => {
    expect(
      breaches((plan, say) => {
        const viewpoints = plan.rooms.flatMap((room) => room.viewpoints)
        viewpoints.forEach(({ room, exhibit, pose }, index) => {
          const next = viewpoints[(index + 1) % viewpoints.length] ?? { pose }
          const path = pathBetween(plan, [pose.x, pose.z], [next.pose.x, next.pose.z])
          const [x, z] = path?.at(-1) ?? []
          if (!path || x !== next.pose.x || z !== next.pose.z) return say(`${room}/${exhibit} is left by no way`)
          const leaps = path.some((to, leg) => !isWalkable(plan, path[leg - 1] ?? to, to))
          if (leaps) say(`the way on from ${room}/${exhibit} is not walkable`)
        })
      }),
    ).toEqual([])
  })

  it('doorways pair up: same opening, opposite ways', () => {
    expect(
      breaches((plan, say) => {
        const all = plan.rooms.flatMap((room) => room.doorways)
        for (const door of all) {
          const { to } = door
          if (!to) continue
          const others = all.filter(
            ({ from, to: back }) =>
              from.room === to.room &&
              from.chamber === to.chamber &&
              back?.room === door.from.room &&
              back.chamber === door.from.chamber,
          )
          const [other] = others
          if (others.length !== 1 || !other) say(`${door.from.room} → ${to.room} has ${others.length} ways back`)
          else if (Math.hypot(other.x - door.x, other.z - door.z) > 1e-9) say(`${to.room}: two openings`)
          else if (Math.abs(Math.abs(wrapAngle(other.yaw - door.yaw)) - Math.PI) > 1e-9) say(`${to.room}: same way`)
        }
        for (const room of plan.rooms) {
          const blind = room.doorways.filter(({ to }) => to === null)
          if (blind.length !== 1) say(`${room.slug} has ${blind.length} blind portals`)
        }
      }),
    ).toEqual([])
  })

  it('walls look into their hall', () => {
    expect(
      breaches((plan, say) => {
        for (const room of plan.rooms) {
          for (const { a, b, chamber } of room.walls) {
            const hall = room.chambers[chamber]
            const [dx, dz] = [b[0] - a[0], b[1] - a[1]]
            // Left of a→b seen from above, z towards the viewer.
            if (!hall || (hall.x - a[0]) * dz - (hall.z - a[1]) * dx <= 0) say(`${room.slug}#${chamber}`)
          }
        }
      }),
    ).toEqual([])
  })

  it('the same content gives the same building', () => {
    for (const { rooms, plan } of museums.slice(0, 25)) expect(planMuseum(rooms)).toEqual(plan)
  })
})

describe('planMuseum', () => {
  const room = (slug: string, count = 4) => ({
    slug,
    setting: 'work',
    exhibits: Array.from({ length: count }, (_, index) => ({ slug: `e${index}`, mount: 'wall' as const, aspect: 1.4 })),
  })

  it('sends the first three rooms west, north and east of a 17.5 m court', () => {
    const { rooms } = planMuseum([room('threshold'), room('a'), room('b'), room('c')])
    expect(rooms[0]?.chambers[0]).toMatchObject({ x: 0, z: 0, width: 17.5, length: 17.5 })
    const [a, b, c] = rooms.slice(1).map(({ chambers }) => chambers[0])
    expect(a?.x).toBeLessThan(-8.75)
    expect(b?.z).toBeLessThan(-8.75)
    expect(c?.x).toBeGreaterThan(8.75)
  })

  it('gives four to eight rooms one court of 24.5 m, and more rooms further courts', () => {
    const courtsFor = (count: number) => {
      const rooms = Array.from({ length: count }, (_, index) => room(`room-${index}`, 1))
      return planMuseum([room('threshold', 0), ...rooms]).rooms[0]?.chambers.map(({ width }) => width)
    }
    expect([4, 8, 9, 16].map(courtsFor)).toEqual([[24.5], [24.5], [24.5, 24.5], [24.5, 24.5, 24.5]])
    expect(courtsFor(100)?.length).toBe(24)
  })

  it('moves nothing that was there when a room is published last, while it fits its court', () => {
    const before = Array.from({ length: 20 }, (_, index) => room(`room-${index}`, 6))
    const places = (rooms: typeof before) =>
      planMuseum([room('threshold'), ...rooms])
        .rooms.slice(0, 15)
        .map(({ chambers }) => chambers[0])
    expect(places([...before, room('new', 9)]).map((hall) => hall?.z)).toEqual(places(before).map((hall) => hall?.z))
  })

  it('keeps the proportions of a panorama and of a scroll', () => {
    const exhibits = [12, 1 / 15].map((aspect, index) => ({ slug: `e${index}`, mount: 'wall' as const, aspect }))
    const { rooms } = planMuseum([room('threshold'), { slug: 'a', setting: 'work', exhibits }])
    const aspects = rooms[1]?.placements.map(({ width, height }) => width / height) ?? []
    expect(aspects.map((aspect) => Math.round(aspect * 1000))).toEqual([12_000, 67])
  })

  it('leaves nothing to walk in where there is no room at all, and a court where there is only a threshold', () => {
    expect(planMuseum([])).toEqual({ rooms: [] })
    expect(planMuseum([room('threshold', 0)]).rooms).toHaveLength(1)
  })

  it('hangs along one wall on the way in and along the other on the way back, each next exhibit the neighbour', () => {
    const { rooms } = planMuseum([room('threshold'), room('a', 20)])
    const hung = rooms[1]?.placements ?? []
    const first = hung[0]
    const last = hung.at(-1)
    expect(first?.bay).toBe(0)
    expect([last?.chamber, last?.bay]).toEqual([0, 0])
    expect(new Set(hung.slice(0, 10).map(({ side }) => side)).size).toBe(1)
    const steps = hung.slice(1).map((next, index) => {
      const before = hung[index]
      return Math.hypot(next.x - (before?.x ?? Infinity), next.z - (before?.z ?? Infinity))
    })
    expect(Math.max(...steps)).toBeLessThanOrEqual(8)
  })
})
