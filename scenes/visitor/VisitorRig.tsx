import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useState, type RefObject } from 'react'
import { PerspectiveCamera, Vector3 } from 'three'
import { FRAME_ORDER } from '../frameOrder.ts'
import type { Comfort } from '../plan/comfort.ts'
import { isSamePlace } from '../plan/route.ts'
import type { MuseumPlan, Place, Pose, Vec2 } from '../plan/types.ts'
import { fieldOfView } from './fieldOfView.ts'
import { FloorRing } from './FloorRing.tsx'
import type { Helm } from './Helm.ts'
import { bothOf, STILL } from './steer.ts'
import { targetOfRay } from './targetOfRay.ts'
import { useHeldKeys } from './useHeldKeys.ts'
import { usePointer } from './usePointer.ts'
import { VisitorBody, type Ground } from './VisitorBody.ts'

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
  readonly comfort: Comfort
  readonly helm: RefObject<Helm>
  /** The visitor reads: nothing may move beside the text. */
  readonly isReading: boolean
  /** Two fingers on the view. */
  readonly onPinch: (factor: number, clientX: number, clientY: number) => void
  /** The visitor moves by themselves: whoever led them lets go. Told in every frame that it is so. */
  readonly onOwnMove?: (() => void) | undefined
}

const scratchRay = new Vector3()

/**
 * Eyes and hands of the visitor's body: keys walk, dragging turns, a click goes there; frames only while something moves.
 * What may move when is the body's own to say.
 */
export function VisitorRig(props: VisitorRigProps) {
  const { plan, pose, place, onGo, reducedMotion, comfort, helm, isReading, onPinch, onOwnMove } = props
  const gl = useThree((state) => state.gl)
  const camera = useThree((state) => state.camera)
  const width = useThree((state) => state.size.width)
  const height = useThree((state) => state.size.height)
  const invalidate = useThree((state) => state.invalidate)
  const aspect = width / Math.max(1, height)
  const fov = fieldOfView(aspect, comfort.fieldOfView)
  // The stage itself never mirrors, but the page's panel lies at the end of its lines.
  const screen = { width, height, panel: document.dir === 'rtl' ? ('left' as const) : ('right' as const) }
  const ground: Ground = { plan, comfort, screen, reducedMotion }
  const [body] = useState(() => {
    const made = new VisitorBody(pose, place, ground)
    made.appear(place)
    return made
  })
  const [aim, setAim] = useState<Vec2 | null>(null)
  const after = () => {
    setAim(body.aim)
    invalidate()
  }

  useEffect(() => {
    body.stand(ground, place)
    after()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a ground is what it is made of
  }, [plan, comfort, width, height, screen.panel, reducedMotion])

  useEffect(() => {
    body.read(isReading)
    after()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a beginning or an end of reading counts
  }, [isReading])

  // Meets the place that the address asks for; what the visitor told is only an echo.
  useEffect(() => {
    body.given(place)
    after()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a place is its two slugs, and only a new one leads
  }, [place.room, place.exhibit])

  useEffect(() => {
    const { current } = helm
    current.body = {
      wished: () => invalidate(),
      lead: (to) => {
        body.lead(to)
        setAim(body.aim)
        invalidate()
      },
    }
    return () => {
      current.body = null
    }
  }, [helm, body, invalidate])

  useEffect(() => invalidate(), [fov, invalidate])

  const keys = useHeldKeys(gl.domElement, () => {
    body.takeOver()
    after()
  })

  usePointer(gl.domElement, {
    onHold() {
      body.hold()
      after()
    },
    onLetGo() {
      body.letGo()
      after()
    },
    onDrag(dx, dy) {
      body.look(dx, dy, height, fov)
      after()
    },
    onTap(x, y) {
      scratchRay.set(x, y, 0.5).unproject(camera).sub(camera.position)
      const { x: ex, y: ey, z: ez } = camera.position
      const target = targetOfRay(plan, [ex, ey, ez], [scratchRay.x, scratchRay.y, scratchRay.z])
      if (target?.kind === 'floor') body.walkTo(target.point)
      else if (!target) return
      else if (isSamePlace(target.place, body.told)) body.lead(target.place)
      else onGo(target.place, 'click')
      after()
    },
    onPinch,
  })

  useFrame((_, delta) => {
    // In a headset the HeadsetRig moves the visitor, and nothing else does.
    if (gl.xr.isPresenting) return body.takeOver()
    const { moving, tell, isOwn } = body.step(bothOf(keys.current?.() ?? STILL, helm.current.wish), delta)
    const { x, z, yaw, pitch } = pose.current
    camera.position.set(x, comfort.eyeHeight, z)
    camera.rotation.set(pitch, yaw, 0, 'YXZ')
    camera.updateMatrixWorld()
    if (isOwn) onOwnMove?.()
    // A headset gives the camera its own field of view, and leaves it so.
    if (camera instanceof PerspectiveCamera && camera.fov !== fov) {
      camera.fov = fov
      camera.updateProjectionMatrix()
    }
    if (tell) onGo(tell.place, tell.by)
    if (body.aim !== aim) setAim(body.aim)
    if (moving) invalidate()
  }, FRAME_ORDER.visitor)

  return aim && <FloorRing at={aim} />
}
