import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { AgXToneMapping, Group, Mesh, MeshBasicMaterial, PlaneGeometry, RingGeometry, WebGLRenderer } from 'three'
import type { Language } from '../cms/content/Language.ts'
import type { Museum } from '../cms/content/Museum.ts'
import type { Room } from '../cms/content/Room.ts'
import { Bench } from './Bench.tsx'
import { CatchTrouble } from './CatchTrouble.tsx'
import type { SceneWords } from './labels/SceneWords.ts'
import type { Comfort } from './plan/comfort.ts'
import type { MuseumPlan, Place, Pose } from './plan/types.ts'
import type { Device, Manner, QualityChoice } from './quality/effort.ts'
import type { Quality } from './quality/tiers.ts'
import type { Progress } from './rooms/countBytes.ts'
import { Measure } from './quality/Measure.tsx'
import type { Answer } from './rooms/Answer.ts'
import { MuseumStage } from './rooms/MuseumStage.tsx'
import { useNight } from './rooms/useNight.ts'
import type { Helm } from './visitor/Helm.ts'
import { HeadsetRig, type Headset } from './visitor/headset/HeadsetRig.tsx'
import { VisitorRig } from './visitor/VisitorRig.tsx'
import { useEffort } from './useEffort.ts'

/** Only what is drawn: all of three.js would be 44 kB more (art.md, section 8). */
extend({ Group, Mesh, MeshBasicMaterial, PlaneGeometry, RingGeometry })

/** AgX and 1.15: art direction 14. */
const EXPOSURE = 1.15
const FAR = 90
/** What is seen through a door whose hall isn't drawn: plaster in lamplight, not night (the bake's BEYOND, on the screen). */
const BEYOND = '#a8957a'

export interface MuseumSceneProps {
  readonly museum: Museum
  readonly loadRoom: (slug: string) => Promise<Room>
  readonly assetAddress: (editionPath: string) => string
  readonly language: Language
  /** Of the interface. The room itself never mirrors; each text runs as its own language does. */
  readonly place: Place
  readonly onGo: (place: Place, by: 'step' | 'walk' | 'click' | 'door') => void
  readonly plan: MuseumPlan
  /** Written here as the visitor moves. */
  readonly pose: RefObject<Pose>
  readonly reducedMotion: boolean
  readonly comfort: Comfort
  /** Written by the page's own controls: a thumb pad, a gamepad. */
  readonly helm: RefObject<Helm>
  /** The visitor reads: nothing may move beside the text. */
  readonly isReading: boolean
  /** Two fingers on the view move apart (above 1) or together, about a point of the window. */
  readonly onPinch: (factor: number, clientX: number, clientY: number) => void
  readonly choice: QualityChoice
  readonly device: Device
  /** Edges are smoothed: only a new canvas can have it otherwise. */
  readonly antialias: boolean
  /** What the first frames have shown, and later ones. */
  readonly onEffort: (quality: Quality, manner: Manner) => void
  readonly onProgress: (progress: Progress) => void
  /** The hour of day, 0 to 24, that the courtyard is shown at; null: what the address asks for, else the visitor's clock (rich tier). */
  readonly hour: number | null
  /** The first hall can be stood in. */
  readonly onReady: () => void
  /** The view cannot go on; the readable museum can. */
  readonly onLost: (reason: string) => void
  readonly words: SceneWords
  /** There is a headset, and whether it is on; null where there is none. */
  readonly onHeadset: (headset: Headset | null) => void
  /** In a headset the visitor has pointed at the exhibit that they stand before: its voice is to be heard, or to pause. */
  readonly onHear: () => void
  /** How the room answers a voice that tells of it; null or left out: it keeps still. */
  readonly answer?: Answer | null
  /** The visitor moves by themselves: whoever leads them lets go. */
  readonly onOwnMove?: () => void
}

/** The walkable museum: a controlled view of the place it is given. */
export function MuseumScene(props: MuseumSceneProps) {
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<ReconcilerRoot<HTMLCanvasElement>>(null)
  const latest = useRef(props)
  const { antialias } = props

  useEffect(() => {
    const host = frame.current
    if (!host) return
    const canvas = document.createElement('canvas')
    host.append(canvas)
    const lost = (event: Event) => {
      event.preventDefault()
      latest.current.onLost('context')
    }
    canvas.addEventListener('webglcontextlost', lost)
    const made = createRoot(canvas)
    let isLeft = false
    const fit = async () => {
      const { width, height, top, left } = host.getBoundingClientRect()
      if (width < 1 || height < 1) return
      await made.configure({
        frameloop: 'demand',
        // useEffort sets what is drawn.
        dpr: 1,
        size: { width, height, top, left },
        camera: { near: 0.05, far: FAR },
        gl: (defaults) => new WebGLRenderer({ ...defaults, antialias, alpha: false }),
        // Not before: R3F sets a tone mapping of its own when it configures.
        onCreated: ({ gl }) => {
          gl.toneMapping = AgXToneMapping
          gl.toneMappingExposure = EXPOSURE
          gl.setClearColor(BEYOND)
        },
      })
      // A root that is rendered after its unmount would come back to life, on a canvas that nobody sees.
      if (isLeft) return
      root.current = made
      made.render(<Stage {...latest.current} />)
    }
    const start = () =>
      void fit().catch((problem: unknown) => {
        if (!isLeft) latest.current.onLost(problem instanceof Error ? problem.message : String(problem))
      })
    const observer = new ResizeObserver(start)
    observer.observe(host)
    return () => {
      isLeft = true
      observer.disconnect()
      canvas.removeEventListener('webglcontextlost', lost)
      root.current = null
      made.unmount()
      canvas.remove()
    }
  }, [antialias])

  useEffect(() => {
    latest.current = props
    root.current?.render(<Stage {...props} />)
  })

  return <div ref={frame} className="museum-scene" />
}

function Stage(props: MuseumSceneProps) {
  return (
    <CatchTrouble onTrouble={props.onLost}>
      <Cast {...props} />
    </CatchTrouble>
  )
}

function Cast(props: MuseumSceneProps) {
  const { choice, device, isReading, onEffort, onReady, place, plan, pose } = props
  const isReady = useRef(false)
  const ready = useCallback(() => {
    isReady.current = true
    onReady()
  }, [onReady])
  const { quality, manner, sharpness } = useEffort({ choice, device, pose, isReading, isOpen: isReady })
  useEffect(() => onEffort(quality, manner), [quality, manner, onEffort])
  const isNight = useNight(props.hour, quality)
  const isLively = quality === 'rich' && manner === 'walks' && !props.reducedMotion && !isReading
  return (
    <>
      {/* Where walking would stutter, one goes by steps: each a cut. */}
      <VisitorRig {...props} reducedMotion={props.reducedMotion || manner !== 'walks'} />
      <HeadsetRig
        plan={plan}
        pose={pose}
        place={place}
        onGo={props.onGo}
        onHeadset={props.onHeadset}
        onHear={props.onHear}
      />
      <MuseumStage
        {...props}
        quality={quality}
        sharpness={sharpness}
        isNight={isNight}
        isLively={isLively}
        onReady={ready}
      />
      <Measure place={place} pose={pose} ready={isReady} />
      {import.meta.env.MODE === 'bench' && <Bench plan={plan} pose={pose} ready={isReady} />}
    </>
  )
}
