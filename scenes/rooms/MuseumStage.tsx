import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import { PictureShelf } from '../exhibits/PictureShelf.ts'
import type { SceneWords } from '../labels/SceneWords.ts'
import { FinishShelf } from '../materials/FinishShelf.ts'
import type { Chamber, MuseumPlan, Pose } from '../plan/types.ts'
import { TIERS, type Quality } from '../quality/tiers.ts'
import { ChamberView } from './ChamberView.tsx'
import { FirstHall } from './FirstHall.ts'
import { MaterialShelf } from './MaterialShelf.ts'
import { countBytes, type Progress } from './countBytes.ts'
import { StageProvider, type Stage } from './Stage.ts'
import { useVisibleChambers } from './useVisibleChambers.ts'

export interface MuseumStageProps {
  readonly museum: Museum
  readonly plan: MuseumPlan
  readonly pose: RefObject<Pose>
  readonly loadRoom: (slug: string) => Promise<Room>
  readonly assetAddress: (editionPath: string) => string
  readonly language: Language
  readonly quality: Quality
  readonly words: SceneWords
  readonly onProgress: (progress: Progress) => void
  readonly onReady: () => void
}

/** The building around the visitor: the halls that can be seen or reached next, and no others. */
export function MuseumStage(props: MuseumStageProps) {
  const tell = useRef(props)
  useEffect(() => {
    tell.current = props
  })
  const [first] = useState(() => new FirstHall())
  useEffect(() => {
    let left = false
    // Told once it has been drawn.
    const ready = () => {
      if (!left) tell.current.onReady()
    }
    void first.opened.then(() => requestAnimationFrame(() => requestAnimationFrame(ready)))
    return () => {
      left = true
    }
  }, [first])
  const stage = useMadeStage(props, first, tell)
  return (
    stage && (
      <StageProvider value={stage}>
        <Halls {...props} first={first} />
      </StageProvider>
    )
  )
}

function Halls({ museum, plan, pose, loadRoom, words, first }: MuseumStageProps & { readonly first: FirstHall }) {
  const chambers = useVisibleChambers(plan, pose)
  useEffect(() => {
    const [here] = chambers
    if (here) first.enter(here)
  }, [chambers, first])
  const outlines = useMemo(
    () => new Map([museum.threshold, ...museum.rooms].map((room) => [room.slug, room])),
    [museum],
  )
  return chambers.map(({ room, chamber: index, doorways }) => {
    const roomPlan = plan.rooms.find(({ slug }) => slug === room)
    const outline = outlines.get(room)
    const chamber = roomPlan?.chambers[index]
    if (!roomPlan || !outline || !chamber) return null
    return (
      <ChamberView
        key={`${room}/${index}`}
        chamber={chamber}
        plan={roomPlan}
        outline={outline}
        loadRoom={loadRoom}
        words={words}
        isHere={doorways === 0}
      />
    )
  })
}

/** What all halls share. Made and given back with the canvas. */
function useMadeStage(
  { assetAddress, language, quality }: MuseumStageProps,
  first: FirstHall,
  tell: RefObject<Pick<MuseumStageProps, 'onProgress'>>,
): Stage | null {
  const [made, setMade] = useState<{ readonly shelf: MaterialShelf; readonly pictures: PictureShelf } | null>(null)
  const gl = useThree((state) => state.gl)
  const invalidate = useThree((state) => state.invalidate)
  const onLit = useCallback(
    ({ room, index }: Chamber) => {
      invalidate()
      first.light({ room, chamber: index })
    },
    [first, invalidate],
  )
  useEffect(() => {
    const tier = TIERS[quality]
    // Rooms that come later have no bar to fill.
    const onBytes = countBytes((progress) => {
      if (!first.isOpen) tell.current.onProgress(progress)
    })
    const shelf = new MaterialShelf(new FinishShelf(gl, tier.finishSize, onBytes), tier, onBytes)
    setMade({ shelf, pictures: new PictureShelf(assetAddress, tier.anisotropy) })
    invalidate()
    return () => {
      setMade(null)
      shelf.dispose()
    }
  }, [assetAddress, quality, gl, invalidate, first, tell])
  return useMemo(() => made && { ...made, tier: TIERS[quality], language, onLit }, [made, quality, language, onLit])
}
