import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, type RefObject } from 'react'
import {
  Euler,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  Quaternion,
  Vector3,
  type Group,
  type XRTargetRaySpace,
} from 'three'
import { FRAME_ORDER } from '../../frameOrder.ts'
import { isSamePlace, nextPlace, previousPlace } from '../../plan/route.ts'
import type { MuseumPlan, Place, Pose } from '../../plan/types.ts'
import { given, hear, heraldAt } from '../Herald.ts'
import { placeNow } from '../placeNow.ts'
import { poseBefore } from '../poseBefore.ts'
import { targetOfRay } from '../targetOfRay.ts'
import { inMuseum, museumIn, playSpaceFor, type PlaySpace, type Stance } from './bodyIn.ts'
import { SnapTurn } from './SnapTurn.ts'
import { watchHeadset } from './watchHeadset.ts'

export interface HeadsetRigProps {
  readonly plan: MuseumPlan
  /** Where the visitor is: written here while the headset is on. */
  readonly pose: RefObject<Pose>
  readonly place: Place
  readonly onGo: (place: Place, by: 'step' | 'walk' | 'click' | 'door') => void
  /** There is a headset: how one enters, or leaves where one is in; null where there is none. */
  readonly onHeadset: (headset: Headset | null) => void
  /** The visitor has pointed at the exhibit that they stand before: its voice is to be heard, or to pause. */
  readonly onHear: () => void
}

export interface Headset {
  readonly isOn: boolean
  /** Must be called by a press: browsers ask for that. @throws where the headset refuses */
  readonly toggle: () => Promise<void>
}

/** Honey of the museum's palette. */
const RAY_COLOUR = '#d8972b'
const RAY_LENGTH = 4
/** Metres from where one stands before an exhibit: whoever points at it from farther away wants to come, not to listen. */
const BESIDE = 1.5
/** What a headset sees of an exhibit is as wide as high, and no panel hides it. */
const HEADSET_VIEW = { width: 1, height: 1, panel: 'right' } as const

const scratchPlace = new Vector3()
const scratchAhead = new Vector3()
const scratchTurn = new Quaternion()
const scratchAngles = new Euler()

/**
 * The visitor in a headset: they look and walk with their own body, point at a floor or an exhibit and pull the trigger (or
 * pinch) to be there, turn by steps with the stick, step along the route by squeezing (back with the left hand). No motion
 * is ever made for them: every move is a cut.
 */
export function HeadsetRig({ plan, pose, place, onGo, onHeadset, onHear }: HeadsetRigProps) {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const invalidate = useThree((state) => state.invalidate)
  const space = useRef<PlaySpace>({ x: 0, z: 0, yaw: 0 })
  const floor = useRef<XRReferenceSpace>(null)
  const head = useRef<Stance>({ x: 0, z: 0, yaw: 0 })
  /** Where the visitor is to be set down as soon as it is known where in their own room they stand. */
  const arrival = useRef<Stance>(null)
  const herald = useRef(heraldAt(place))
  const latest = useRef({ plan, place, onGo, onHeadset, onHear })
  useEffect(() => {
    latest.current = { plan, place, onGo, onHeadset, onHear }
  })

  const settleSpace = (next: PlaySpace) => {
    space.current = next
    if (!floor.current) return
    const { x, z, yaw } = museumIn(next)
    const turn = { x: 0, y: Math.sin(yaw / 2), z: 0, w: Math.cos(yaw / 2) }
    gl.xr.setReferenceSpace(floor.current.getOffsetReferenceSpace(new XRRigidTransform({ x, y: 0, z }, turn)))
  }
  const setDown = (to: Stance) => settleSpace(playSpaceFor(head.current, to))

  // Entering and leaving.
  useEffect(() => {
    const { xr } = navigator
    if (!xr) return
    let left = false
    let isThere = false
    let session: XRSession | null = null
    const tell = () => {
      if (left) return
      latest.current.onHeadset(isThere || session ? { isOn: session !== null, toggle } : null)
    }
    const enter = async (begun: XRSession) => {
      gl.xr.setReferenceSpaceType('local-floor')
      await gl.xr.setSession(begun)
      const made = await begun.requestReferenceSpace('local-floor')
      // Whoever calls their own room's middle to where they stand stays where they are in the museum.
      made.addEventListener('reset', () => {
        arrival.current = inMuseum(space.current, head.current)
      })
      herald.current = heraldAt(latest.current.place)
      floor.current = made
      const { x, z, yaw } = pose.current
      // A guess, for the frame until it is known.
      head.current = { x: 0, z: 0, yaw: 0 }
      setDown({ x, z, yaw })
      arrival.current = { x, z, yaw }
    }
    const toggle = async () => {
      if (session) return session.end()
      const begun = await xr.requestSession('immersive-vr', {
        requiredFeatures: ['local-floor'],
        optionalFeatures: ['hand-tracking'],
      })
      // The visitor has left while the browser asked them.
      if (left) return begun.end()
      session = begun
      begun.addEventListener('end', () => {
        session = null
        floor.current = null
        tell()
        invalidate()
      })
      try {
        await enter(begun)
      } catch (problem) {
        // Nobody is left in a headset that shows nothing. One that has gone by itself can't be ended again.
        await begun.end().catch(() => undefined)
        throw problem
      }
      tell()
    }
    const stopWatching = watchHeadset(xr, (is) => {
      isThere = is
      tell()
    })
    return () => {
      left = true
      stopWatching()
      latest.current.onHeadset(null)
      void session?.end()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the session lives as long as its renderer
  }, [gl])

  // The address asks for another place.
  useEffect(() => {
    const next = given(herald.current, place)
    herald.current = next.herald
    if (next.lead && gl.xr.isPresenting) {
      const there = poseBefore(plan, place, HEADSET_VIEW)
      if (there) setDown(there)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a place is its two slugs, and only a new one leads
  }, [place.room, place.exhibit])

  // What the hands hold: a ray each.
  const rays = useRef<readonly Group[]>([])
  useEffect(() => {
    const geometry = new PlaneGeometry(0.008, RAY_LENGTH).rotateX(-Math.PI / 2).translate(0, 0, -RAY_LENGTH / 2)
    const material = new MeshBasicMaterial({ color: RAY_COLOUR, toneMapped: false, side: 2 })
    const hands = [0, 1].map((index) => {
      const hand: XRTargetRaySpace = gl.xr.getController(index)
      const ray = new Mesh(geometry, material)
      hand.add(ray)
      scene.add(hand)
      const point = () => {
        const target = targetFrom(hand, latest.current.plan)
        const { place: here, onGo: go, onHear: listen } = latest.current
        if (target?.kind === 'floor') {
          const [x, z] = target.point
          setDown({ x, z, yaw: inMuseum(space.current, head.current).yaw })
        } else if (target && !isSamePlace(target.place, here)) go(target.place, 'click')
        else if (target) {
          const there = poseBefore(latest.current.plan, here, HEADSET_VIEW)
          const body = inMuseum(space.current, head.current)
          if (there && Math.hypot(there.x - body.x, there.z - body.z) > BESIDE) setDown(there)
          else listen()
        }
      }
      const step = ({ data: { handedness } }: { readonly data: XRInputSource }) => {
        const { plan: now, place: here, onGo: go } = latest.current
        const to = handedness === 'left' ? previousPlace(now, here) : nextPlace(now, here)
        if (to) go(to, 'step')
      }
      hand.addEventListener('select', point)
      hand.addEventListener('squeeze', step)
      return {
        hand,
        clear() {
          hand.removeEventListener('select', point)
          hand.removeEventListener('squeeze', step)
          hand.remove(ray)
          scene.remove(hand)
        },
      }
    })
    rays.current = hands.map(({ hand }) => hand)
    return () => {
      hands.forEach(({ clear }) => clear())
      rays.current = []
      geometry.dispose()
      material.dispose()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what they call is read from `latest`
  }, [gl, scene])

  const turns = useRef([new SnapTurn(), new SnapTurn()])
  useFrame((_, delta, frame: XRFrame | undefined) => {
    for (const ray of rays.current) ray.visible = gl.xr.isPresenting && ray.visible
    if (!frame || !floor.current) return
    const seen = frame.getViewerPose(floor.current)
    if (!seen) return
    const { position, orientation } = seen.transform
    scratchTurn.set(orientation.x, orientation.y, orientation.z, orientation.w)
    scratchAngles.setFromQuaternion(scratchTurn, 'YXZ')
    head.current = { x: position.x, z: position.z, yaw: scratchAngles.y }
    if (arrival.current) {
      setDown(arrival.current)
      arrival.current = null
    }
    let turned = 0
    for (const [index, source] of [...frame.session.inputSources].entries()) {
      // Sticks are the third and fourth axis of a controller (WebXR Gamepads Module, "xr-standard" mapping).
      turned += turns.current[index]?.read(source.gamepad?.axes[2] ?? 0) ?? 0
    }
    if (turned !== 0) {
      const now = inMuseum(space.current, head.current)
      setDown({ ...now, yaw: now.yaw + turned })
    }
    const body = inMuseum(space.current, head.current)
    pose.current = { ...body, pitch: scratchAngles.x }
    const { plan: building, onGo: go } = latest.current
    // A head never stands still: what it sweeps over is not what the visitor has come to.
    const heard = hear(herald.current, placeNow(building, pose.current, herald.current.told), delta, false)
    herald.current = heard.herald
    if (heard.tell) go(heard.tell.place, heard.tell.by)
  }, FRAME_ORDER.visitor)

  return null
}

/** What a hand points at. */
function targetFrom(hand: XRTargetRaySpace, plan: MuseumPlan) {
  const { x, y, z } = scratchPlace.setFromMatrixPosition(hand.matrixWorld)
  scratchAhead.set(0, 0, -1).transformDirection(hand.matrixWorld)
  return targetOfRay(plan, [x, y, z], [scratchAhead.x, scratchAhead.y, scratchAhead.z])
}
