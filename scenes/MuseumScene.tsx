import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { AgXToneMapping, Group, Mesh, MeshBasicMaterial, PlaneGeometry, RingGeometry, WebGLRenderer } from 'three'
import type { Direction, Language } from '../cms/content/Language.ts'
import type { Museum } from '../cms/content/Museum.ts'
import type { Room } from '../cms/content/Room.ts'
import { Bench } from './Bench.tsx'
import type { SceneWords } from './labels/SceneWords.ts'
import type { MuseumPlan, Place, Pose } from './plan/types.ts'
import { TIERS, type Quality } from './quality/tiers.ts'
import type { Progress } from './rooms/countBytes.ts'
import { Measure } from './quality/Measure.tsx'
import { MuseumStage } from './rooms/MuseumStage.tsx'
import { VisitorRig } from './visitor/VisitorRig.tsx'

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
  readonly direction: Direction
  readonly place: Place
  readonly onGo: (place: Place, by: 'step' | 'walk' | 'click' | 'door') => void
  readonly plan: MuseumPlan
  /** Written here as the visitor moves. */
  readonly pose: RefObject<Pose>
  readonly reducedMotion: boolean
  readonly quality: Quality
  readonly onProgress: (progress: Progress) => void
  /** The first hall can be stood in. */
  readonly onReady: () => void
  /** The view cannot go on; the readable museum can. */
  readonly onLost: (reason: string) => void
  readonly words: SceneWords
}

/** The walkable museum: a controlled view of the place it is given. */
export function MuseumScene(props: MuseumSceneProps) {
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<ReconcilerRoot<HTMLCanvasElement>>(null)
  const latest = useRef(props)
  const { quality } = props

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
    const tier = TIERS[quality]
    let left = false
    const fit = async () => {
      const { width, height, top, left } = host.getBoundingClientRect()
      if (width < 1 || height < 1) return
      await made.configure({
        frameloop: 'demand',
        dpr: Math.min(window.devicePixelRatio, tier.pixelRatio),
        size: { width, height, top, left },
        camera: { near: 0.05, far: FAR },
        gl: (defaults) => new WebGLRenderer({ ...defaults, antialias: tier.antialias, alpha: false }),
        // Not before: R3F sets a tone mapping of its own when it configures.
        onCreated: ({ gl }) => {
          gl.toneMapping = AgXToneMapping
          gl.toneMappingExposure = EXPOSURE
          gl.setClearColor(BEYOND)
        },
      })
      // A root that is rendered after its unmount would come back to life, on a canvas that nobody sees.
      if (left) return
      root.current = made
      made.render(<Cast {...latest.current} />)
    }
    const start = () =>
      void fit().catch((problem: unknown) => {
        if (!left) latest.current.onLost(problem instanceof Error ? problem.message : String(problem))
      })
    const observer = new ResizeObserver(start)
    observer.observe(host)
    return () => {
      left = true
      observer.disconnect()
      canvas.removeEventListener('webglcontextlost', lost)
      root.current = null
      made.unmount()
      canvas.remove()
    }
  }, [quality])

  useEffect(() => {
    latest.current = props
    root.current?.render(<Cast {...props} />)
  })

  return <div ref={frame} className="museum-scene" />
}

function Cast(props: MuseumSceneProps) {
  const { plan, pose, place, onGo, reducedMotion, onReady } = props
  const isReady = useRef(false)
  const ready = useCallback(() => {
    isReady.current = true
    onReady()
  }, [onReady])
  return (
    <>
      <VisitorRig plan={plan} pose={pose} place={place} onGo={onGo} reducedMotion={reducedMotion} />
      <MuseumStage {...props} onReady={ready} />
      <Measure place={place} pose={pose} ready={isReady} />
      {import.meta.env.MODE === 'bench' && <Bench plan={plan} pose={pose} ready={isReady} />}
    </>
  )
}
