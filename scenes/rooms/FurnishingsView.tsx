import { useThree } from '@react-three/fiber'
import { useCallback, useRef } from 'react'
import { BufferAttribute, Group, Mesh } from 'three'
import type { Room } from '../../cms/content/Room.ts'
import { toHall } from '../architecture/hallFrame.ts'
import { layBricks } from '../architecture/layBricks.ts'
import { contactShadows } from '../exhibits/contactShadows.ts'
import { furnish, type Look } from '../exhibits/furnish.ts'
import { furnitureLight, type CubeAt } from '../light/furnitureLight.ts'
import { withLamps } from '../light/withLamps.ts'
import type { Chamber, RoomPlan } from '../plan/types.ts'
import { isCourt } from './isCourt.ts'
import { masonryGeometry } from './masonryGeometry.ts'
import { useStage } from './Stage.ts'
import { useAttached } from './useAttached.ts'

interface FurnishingsViewProps {
  readonly chamber: Chamber
  readonly plan: RoomPlan
  /** Null where the room's own file cannot be had: its plinths then stand empty. */
  readonly room: Room | null
  /** The light of the hall; null while it comes. */
  readonly cubeAt: CubeAt | null
}

/** Everything in a hall that isn't a wall or a picture, in two draws: the things, and the shadows that they stand in. */
export function FurnishingsView({ chamber, plan, room, cubeAt }: FurnishingsViewProps) {
  const group = useRef<Group>(null)
  const { shelf } = useStage()
  const invalidate = useThree((state) => state.invalidate)
  const make = useCallback(() => {
    if (!cubeAt) return null
    const placements = plan.placements.filter((placement) => placement.chamber === chamber.index)
    const obstacles = plan.obstacles.filter((obstacle) => obstacle.chamber === chamber.index)
    const closedDoors = isCourt(chamber)
      ? plan.doorways.filter(({ from, to }) => to === null && from.chamber === chamber.index)
      : []
    const lookOf = (slug: string): Look | null => {
      const exhibit = room?.exhibits.find((one) => one.slug === slug)
      return exhibit ? { kind: exhibit.kind, nature: exhibit.nature, form: exhibit.museumObject?.form ?? null } : null
    }
    const [masonry] = layBricks([furnish({ chamber, placements, obstacles, closedDoors, lookOf })], null).masonries
    if (!masonry || masonry.triangles.length === 0) return null
    void shelf.finishesOf(masonry).then(() => invalidate())
    const geometry = masonryGeometry(masonry)
    const shown = placements
      // A memorial has its own quiet light.
      .filter(({ mount }) => mount !== 'wall' && mount !== 'memorial')
      .map(({ x, y, z }) => {
        const [hallX, hallZ] = toHall(chamber, x, z)
        return { x: hallX, z: hallZ, top: y }
      })
    const light = furnitureLight(masonry.positions, masonry.normals, withLamps(cubeAt, shown))
    geometry.setAttribute('light', new BufferAttribute(light, 4, true))
    const things = new Mesh(geometry, [shelf.furniture, shelf.keyedFurniture])
    things.name = `furnishings ${chamber.room} ${chamber.index}`
    things.position.set(chamber.x, 0, chamber.z)
    things.rotation.y = chamber.yaw
    const shade = contactShadows(placements, obstacles, lookOf)
    const shadows = new Mesh(shade, shelf.shadow)
    shadows.name = 'contact shadows'
    const object = new Group().add(things, shadows)
    return {
      object,
      dispose: () => {
        geometry.dispose()
        shade.dispose()
      },
    }
  }, [chamber, plan, room, cubeAt, shelf, invalidate])
  useAttached(group, make)
  return <group ref={group} />
}
