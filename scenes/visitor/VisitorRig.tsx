import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { PerspectiveCamera, Vector3 } from 'three'
import { FRAME_ORDER } from '../frameOrder.ts'
import { settle } from '../plan/collide.ts'
import { EYE_HEIGHT } from '../plan/measures.ts'
import { isSamePlace } from '../plan/route.ts'
import type { MuseumPlan, Place, Pose, Vec2 } from '../plan/types.ts'
import { fieldOfView } from './fieldOfView.ts'
import { FloorRing } from './FloorRing.tsx'
import { given, hear, heraldAt } from './Herald.ts'
import { placeNow } from './placeNow.ts'
import { poseBefore } from './poseBefore.ts'
import { lookBy, STILL, steer, type Wish } from './steer.ts'
import { planStroll, stepStroll, type Stroll } from './stroll.ts'
import { targetOfRay } from './targetOfRay.ts'
import { useHeldKeys } from './useHeldKeys.ts'
import { usePointer } from './usePointer.ts'

export interface VisitorRigProps {
  readonly plan: MuseumPlan
  /** Where the visitor is: written here, every frame that they move; read by whoever likes. */
  readonly pose: RefObject<Pose>
  /** Where the visitor should be. */
  readonly place: Place
  /** The visitor has come, or wants to go, to another place. Wanting (`click`) is answered by a new `place`. */
  readonly onGo: (place: Place, by: 'walk' | 'click' | 'door') => void
  /** Cuts where others walk. */
  readonly reducedMotion: boolean
}

const scratchRay = new Vector3()

/** Motion that is under way: fast state, written in frames and by events, never rendered. */
interface Body {
  stroll: Stroll | null
  /** The visitor is where the museum led them, or on the way: what they happen to face is told only once they move. */
  isLed: boolean
  herald: ReturnType<typeof heraldAt>
  wasMoving: boolean
  /** Seconds until a look around counts as ended: what the eyes sweep over is not what one has come to. */
  looking: number
}

const LOOK_LINGERS = 0.45

/**
 * The visitor's body: eyes at 1.6 m that walk by keys, turn by dragging, and go where one clicks; frames only while
 * something moves. Any key or drag takes over from a walk of the museum's at once.
 */
export function VisitorRig({ plan, pose, place, onGo, reducedMotion }: VisitorRigProps) {
  const gl = useThree((state) => state.gl)
  const camera = useThree((state) => state.camera)
  const width = useThree((state) => state.size.width)
  const height = useThree((state) => state.size.height)
  const invalidate = useThree((state) => state.invalidate)
  const aspect = width / Math.max(1, height)
  // The stage itself never mirrors, but the page's panel lies at the end of its lines.
  const screen = { width, height, panel: document.dir === 'rtl' ? ('left' as const) : ('right' as const) }
  const body = useRef<Body>({ stroll: null, isLed: true, herald: heraldAt(place), wasMoving: false, looking: 0 })
  const [aim, setAim] = useState<Vec2 | null>(null)

  const stop = () => {
    body.current.stroll = null
    setAim(null)
  }
  const takeOver = () => {
    stop()
    body.current.isLed = false
    invalidate()
  }
  const go = (to: Pose | Vec2, isLed: boolean) => {
    const { current } = body
    current.isLed = isLed
    const planned = planStroll(plan, pose.current, to)
    if (reducedMotion || !planned) {
      stop()
      const { yaw } = pose.current
      pose.current = 'yaw' in to ? to : { x: to[0], z: to[1], yaw, pitch: 0 }
    } else {
      if (planned.cut) pose.current = planned.cut
      current.stroll = planned.stroll
      setAim('yaw' in to ? null : to)
    }
    invalidate()
  }
  const goToPlace = (to: Place) => {
    const there = poseBefore(plan, to, screen)
    if (there) go(there, true)
  }

  // The first place is where the visitor appears; when the building changes around them, they are set on its floor.
  const isThere = useRef(false)
  useEffect(() => {
    if (isThere.current) {
      const free = settle(plan, [pose.current.x, pose.current.z])
      const there = free ? { ...pose.current, x: free[0], z: free[1] } : poseBefore(plan, place, screen)
      if (there) pose.current = there
    } else {
      isThere.current = true
      pose.current = poseBefore(plan, place, screen) ?? pose.current
    }
    stop()
    invalidate()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another building moves the visitor like this
  }, [plan])

  // Meets the place that the address asks for; what the visitor told is only an echo.
  useEffect(() => {
    const { herald, lead } = given(body.current.herald, place)
    body.current.herald = herald
    if (lead) goToPlace(place)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a place is its two slugs, and only a new one leads
  }, [place.room, place.exhibit])

  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return
    camera.fov = fieldOfView(aspect)
    camera.near = 0.05
    camera.updateProjectionMatrix()
    invalidate()
  }, [camera, aspect, invalidate])

  const keys = useHeldKeys(gl.domElement, takeOver)

  usePointer(gl.domElement, {
    onDrag(dx, dy) {
      takeOver()
      body.current.looking = LOOK_LINGERS
      pose.current = lookBy(pose.current, dx, dy, height, fieldOfView(aspect))
    },
    onTap(x, y) {
      scratchRay.set(x, y, 0.5).unproject(camera).sub(camera.position)
      const { x: ex, y: ey, z: ez } = camera.position
      const target = targetOfRay(plan, [ex, ey, ez], [scratchRay.x, scratchRay.y, scratchRay.z])
      if (target?.kind === 'floor') go(target.point, false)
      else if (!target) return
      else if (isSamePlace(target.place, body.current.herald.told)) goToPlace(target.place)
      else onGo(target.place, 'click')
    },
  })

  useFrame((_, delta) => {
    const { current } = body
    const wish: Wish = keys.current?.() ?? STILL
    const walks = wish.forward !== 0 || wish.right !== 0 || wish.turn !== 0
    // After a rest the clock has counted the rest: the first frame of a motion lasts as long as a frame should.
    const seconds = current.wasMoving ? delta : 1 / 60
    if (walks) pose.current = steer(plan, pose.current, wish, seconds)
    else if (current.stroll) {
      const next = stepStroll(current.stroll, pose.current, seconds)
      pose.current = next.pose
      current.stroll = next.stroll
      if (!next.stroll) stop()
    }
    current.looking = Math.max(0, current.looking - seconds)
    const moving = walks || current.stroll !== null || current.looking > 0
    const { x, z, yaw, pitch } = pose.current
    camera.position.set(x, EYE_HEIGHT, z)
    camera.rotation.set(pitch, yaw, 0, 'YXZ')
    camera.updateMatrixWorld()
    if (!current.isLed) {
      const now = placeNow(plan, pose.current, current.herald.told)
      const heard = hear(current.herald, now, seconds, !moving)
      current.herald = heard.herald
      if (heard.tell) onGo(heard.tell.place, heard.tell.by)
    }
    current.wasMoving = moving
    if (moving) invalidate()
  }, FRAME_ORDER.visitor)

  return aim && <FloorRing at={aim} />
}
