import { useCallback, useRef } from 'react'
import { Mesh, type Group } from 'three'
import { buildCourtKit, composeCourt, type CourtKit } from '../architecture/courtKit.ts'
import { BAKED_COURT } from '../light/baked/courtyard.ts'
import { MIRRORED } from '../materials/mirrored.ts'
import type { Chamber, RoomPlan } from '../plan/types.ts'
import { masonryGeometry } from './masonryGeometry.ts'
import { useStage } from './Stage.ts'
import { useAttached } from './useAttached.ts'

const LIGHT = { baked: BAKED_COURT, mirrored: MIRRORED.court } as const

let kit: CourtKit | null = null

/** The courtyard's parts are the same on every visit. */
function courtKit(): CourtKit {
  kit ??= buildCourtKit()
  return kit
}

/** The threshold: arcades around an open court, fountain, trees and sky, in morning light. */
export function CourtView({ chamber, plan }: { readonly chamber: Chamber; readonly plan: RoomPlan }) {
  const group = useRef<Group>(null)
  const { shelf, onLit } = useStage()
  const make = useCallback(() => {
    const masonry = composeCourt(courtKit(), chamber, plan.obstacles)
    const geometry = masonryGeometry(masonry)
    const { materials, release } = shelf.borrow(LIGHT, masonry, () => onLit(chamber))
    const object = new Mesh(geometry, [...materials])
    object.name = 'courtyard'
    return {
      object,
      dispose: () => {
        geometry.dispose()
        release()
      },
    }
  }, [chamber, plan, shelf, onLit])
  useAttached(group, make)
  return <group ref={group} />
}
