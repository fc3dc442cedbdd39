import { useCallback, useRef } from 'react'
import { Group, Mesh } from 'three'
import { buildCourtKit, composeCourtPieces, type CourtKit } from '../architecture/courtKit.ts'
import { MIRRORED } from '../materials/mirrored.ts'
import type { Chamber, RoomPlan } from '../plan/types.ts'
import { FountainView } from './FountainView.tsx'
import { HalosView } from './HalosView.tsx'
import { masonryGeometry } from './masonryGeometry.ts'
import { useStage } from './Stage.ts'
import { useAttached } from './useAttached.ts'
import type { CourtLight } from './useCourtLight.ts'

interface CourtViewProps {
  readonly chamber: Chamber
  readonly plan: RoomPlan
  /** Null while the night's light comes: nothing stands yet. */
  readonly court: CourtLight | null
}

let kit: CourtKit | null = null

/** The courtyard's parts are the same on every visit. */
function courtKit(): CourtKit {
  kit ??= buildCourtKit()
  return kit
}

/** A court of the threshold: arcades around an open floor, fountain and trees, by day or by night. */
export function CourtView({ chamber, plan, court }: CourtViewProps) {
  const group = useRef<Group>(null)
  const { shelf, onLit } = useStage()
  const make = useCallback(() => {
    if (!court) return null
    const { baked, isNight } = court
    const obstacles = plan.obstacles.filter((obstacle) => obstacle.chamber === chamber.index)
    const pieces = composeCourtPieces(courtKit(), chamber, obstacles, { isNight })
    const light = { baked, mirrored: isNight ? MIRRORED.night : MIRRORED.court, isWhole: true }
    const onPieceLit = afterAll(pieces.length, () => onLit(chamber))
    const built = pieces.map((masonry) => {
      const geometry = masonryGeometry(masonry)
      const { materials, release } = shelf.borrow(light, masonry, onPieceLit)
      // Each piece is all solid or all keyed: one draw.
      geometry.clearGroups()
      const mesh = new Mesh(geometry, materials[masonry.opaque > 0 ? 0 : 1])
      mesh.name = `courtyard ${chamber.index}`
      return { mesh, geometry, release }
    })
    return {
      object: new Group().add(...built.map(({ mesh }) => mesh)),
      dispose: () => {
        for (const { geometry, release } of built) {
          geometry.dispose()
          release()
        }
      },
    }
  }, [chamber, plan, court, shelf, onLit])
  useAttached(group, make)
  return (
    <group ref={group} position={[chamber.x, 0, chamber.z]}>
      {court && <FountainView isNight={court.isNight} />}
      {court && <HalosView chamber={chamber} isNight={court.isNight} />}
    </group>
  )
}

/** Told so many times, it tells once. */
function afterAll(count: number, tell: () => void): () => void {
  let left = count
  return () => {
    if (--left === 0) tell()
  }
}
