import { useThree } from '@react-three/fiber'
import type { WebGLRenderer } from 'three'
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import { PictureShelf } from '../exhibits/PictureShelf.ts'
import { LabelShelf } from '../labels/LabelShelf.ts'
import type { SceneWords } from '../labels/SceneWords.ts'
import { FinishShelf } from '../materials/FinishShelf.ts'
import type { Chamber, MuseumPlan, Pose } from '../plan/types.ts'
import { TIERS, type Quality } from '../quality/tiers.ts'
import type { Answer } from './Answer.ts'
import { AnswerView } from './AnswerView.tsx'
import { ChamberView } from './ChamberView.tsx'
import { DaytimeProvider } from './Daytime.ts'
import { FirstHall } from './FirstHall.ts'
import { HangingsView } from './HangingsView.tsx'
import { isCourt } from './isCourt.ts'
import { MaterialShelf } from './MaterialShelf.ts'
import { SkyView } from './SkyView.tsx'
import { countBytes, type Progress } from './countBytes.ts'
import { PortalView } from './PortalView.tsx'
import { StageProvider, type Stage } from './Stage.ts'
import { useCourtLight } from './useCourtLight.ts'
import { useVisibleChambers } from './useVisibleChambers.ts'

export interface MuseumStageProps {
  readonly museum: Museum
  readonly plan: MuseumPlan
  readonly pose: RefObject<Pose>
  readonly loadRoom: (slug: string) => Promise<Room>
  readonly assetAddress: (editionPath: string) => string
  readonly language: Language
  readonly quality: Quality
  /** Device pixels to a CSS pixel while nothing moves. */
  readonly sharpness: RefObject<number>
  readonly words: SceneWords
  /** The courtyard lies in the dark. */
  readonly isNight: boolean
  /** Water may run: the device draws easily, the visitor doesn't mind motion and isn't reading. */
  readonly isLively: boolean
  readonly onProgress: (progress: Progress) => void
  readonly onReady: () => void
  readonly answer?: Answer | null
  /** Light and lines change at once. */
  readonly reducedMotion: boolean
  /** The first hall will not come. */
  readonly onLost: (reason: string) => void
}

/** The building around the visitor: the halls that can be seen or reached next, and no others. */
export function MuseumStage(props: MuseumStageProps) {
  const tell = useRef(props)
  useEffect(() => {
    tell.current = props
  })
  const [first] = useState(() => new FirstHall())
  /** The first hall has been drawn. */
  const [isStood, setStood] = useState(false)
  useEffect(() => {
    let left = false
    const ready = () => {
      if (left) return
      tell.current.onReady()
      setStood(true)
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
        <Halls {...props} first={first} isAlone={!isStood} />
        <HangingsView />
        <AnswerView answer={props.answer ?? null} plan={props.plan} atOnce={props.reducedMotion} />
      </StageProvider>
    )
  )
}

interface HallsProps extends MuseumStageProps {
  readonly first: FirstHall
  /** Nothing of the other halls is fetched before one can stand in one’s own: until then their doors are lit blanks. */
  readonly isAlone: boolean
}

function Halls({ museum, plan, pose, loadRoom, words, first, isNight, isLively, quality, isAlone }: HallsProps) {
  const seen = useVisibleChambers(plan, pose, quality)
  const chambers = useMemo(() => (isAlone ? seen.filter(({ doorways }) => doorways === 0) : seen), [isAlone, seen])
  useEffect(() => {
    const [here] = chambers
    if (here) first.enter(here)
  }, [chambers, first])
  const outlines = useMemo(
    () => new Map([museum.threshold, ...museum.rooms].map((room) => [room.slug, room])),
    [museum],
  )
  const isOpen = chambers.some(({ room }) => plan.rooms.some((one) => one.slug === room && isCourt(one)))
  const court = useCourtLight(isNight, isOpen)
  const daytime = useMemo(() => ({ court, isLively }), [court, isLively])
  const halls = chambers.map(({ room, chamber: index, doorways, through }) => {
    const roomPlan = plan.rooms.find(({ slug }) => slug === room)
    const outline = outlines.get(room)
    const chamber = roomPlan?.chambers[index]
    if (!roomPlan || !outline || !chamber) return null
    return (
      <PortalView key={`${room}/${index}`} through={through}>
        <ChamberView
          chamber={chamber}
          plan={roomPlan}
          outline={outline}
          loadRoom={loadRoom}
          words={words}
          isHere={doorways === 0}
        />
      </PortalView>
    )
  })
  return (
    <DaytimeProvider value={daytime}>
      {halls}
      {isOpen && <SkyView isNight={court?.isNight ?? isNight} />}
    </DaytimeProvider>
  )
}

type Made = Pick<Stage, 'shelf' | 'pictures' | 'labels'>

/** What all halls share. Made and given back with the canvas. */
function useMadeStage(
  { assetAddress, language, quality, sharpness }: MuseumStageProps,
  first: FirstHall,
  tell: RefObject<Pick<MuseumStageProps, 'onProgress' | 'onLost'>>,
): Stage | null {
  const [made, setMade] = useState<Made | null>(null)
  const gl = useThree((state) => state.gl)
  const invalidate = useThree((state) => state.invalidate)
  const onLit = useCallback(
    ({ room, index }: Chamber) => {
      invalidate()
      first.light({ room, chamber: index })
    },
    [first, invalidate],
  )
  // Later, what is there can be visited without it.
  const onMissing = useCallback(
    ({ room, index }: Chamber) => {
      if (first.isWaitingFor({ room, chamber: index }))
        tell.current.onLost(`the hall ${room}/${index} could not be had`)
    },
    [first, tell],
  )
  // Rooms that come later have no bar to fill.
  const [onBytes] = useState(() =>
    countBytes((progress) => {
      if (!first.isOpen) tell.current.onProgress(progress)
    }),
  )
  /** What has been made is of this tier. */
  const fitted = useRef(quality)
  useEffect(() => {
    const tier = TIERS[fitted.current]
    const come = () => invalidate()
    const shelf = new MaterialShelf(
      new FinishShelf(gl, tier.finishSize, anisotropyOn(gl), onBytes),
      tier,
      onBytes,
      come,
    )
    const pictures = new PictureShelf(gl, tier, assetAddress, come)
    const labels = new LabelShelf(gl, tier, come)
    setMade({ shelf, pictures, labels })
    invalidate()
    return () => {
      setMade(null)
      labels.dispose()
      pictures.dispose()
      shelf.dispose()
    }
  }, [assetAddress, gl, invalidate, onBytes])
  // Another tier changes what stands, in place: nothing is built anew, nothing goes dark.
  useEffect(() => {
    if (!made || fitted.current === quality) return
    fitted.current = quality
    const tier = TIERS[quality]
    made.pictures.refit(tier)
    made.labels.refit(tier)
    void made.shelf
      .refit(new FinishShelf(gl, tier.finishSize, anisotropyOn(gl), onBytes), tier)
      .then(() => invalidate())
  }, [made, quality, gl, onBytes, invalidate])
  return useMemo(
    () => made && { ...made, sharpness, language, onLit, onMissing },
    [made, sharpness, language, onLit, onMissing],
  )
}

/** Of the finishes, in both tiers. */
const ANISOTROPY = 4

/**
 * Smooth edges are asked for wherever there is a graphics card; where there is none, each tap of a filter costs: a quarter of a
 * frame (measured: 353 ms of SwiftShader at 1280 × 720 with four taps, 258 ms with one and the nearer of the smaller copies).
 */
function anisotropyOn(gl: WebGLRenderer): number {
  return gl.getContextAttributes()?.antialias === false ? 1 : ANISOTROPY
}
