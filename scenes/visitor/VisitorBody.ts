import { settle } from '../plan/collide.ts'
import type { Comfort } from '../plan/comfort.ts'
import { wrapAngle } from '../plan/turn.ts'
import type { MuseumPlan, Place, Pose, Vec2 } from '../plan/types.ts'
import { given, hear, heraldAt } from './Herald.ts'
import { placeNow } from './placeNow.ts'
import { poseBefore, type ScreenSize } from './poseBefore.ts'
import { NO_SNAP, snapTurn } from './snapTurn.ts'
import { isStill, lookBy, steer, type Wish } from './steer.ts'
import { planStroll, stepStroll, type Stroll } from './stroll.ts'

/** What a body stands in, and how it likes to move. Changes now and then. */
export interface Ground {
  readonly plan: MuseumPlan
  readonly comfort: Comfort
  readonly screen: ScreenSize
  /** Cuts where others walk. */
  readonly reducedMotion: boolean
}

export interface Step {
  /** Another frame must follow. */
  readonly moving: boolean
  /** Where the visitor has come to, when that is news. */
  readonly tell: { readonly place: Place; readonly by: 'door' | 'walk' } | null
  /** The visitor has moved by themselves since the last step, or stopped a walk that they were led on. */
  readonly isOwn: boolean
}

/** Seconds until a look around counts as ended: what the eyes sweep over is not what one has come to. */
const LOOK_LINGERS = 0.45

/**
 * The visitor's body, without eyes and fingers: it stands, walks, is led, and says where it has come to. Whoever leads it
 * waits while the visitor holds the view or reads: then nothing moves but what they themselves move.
 */
export class VisitorBody {
  readonly #pose: { current: Pose }
  #ground: Ground
  #stroll: Stroll | null = null
  /** Where the walk is going on the floor, for the ring there. */
  #aim: Vec2 | null = null
  /** The visitor is where the museum led them, or on the way: what they happen to face is told only once they move. */
  #isLed = true
  #herald: ReturnType<typeof heraldAt>
  #isHeld = false
  #isReading = false
  /** A place to lead to as soon as the view is free. */
  #waiting: Place | null = null
  #wasMoving = false
  #isOwn = false
  #looking = 0
  #snap = NO_SNAP

  /** @param pose written here with every move; others may read it, and a harness may set it */
  constructor(pose: { current: Pose }, place: Place, ground: Ground) {
    this.#pose = pose
    this.#ground = ground
    this.#herald = heraldAt(place)
  }

  get aim(): Vec2 | null {
    return this.#aim
  }

  /** The place that the visitor was last said to be at. */
  get told(): Place {
    return this.#herald.told
  }

  /** Appears at a place: only at the very beginning. */
  appear(place: Place): void {
    this.#pose.current = this.#before(place) ?? this.#pose.current
  }

  /** The ground has changed. In another building the visitor stays where they are, if there is floor. */
  stand(ground: Ground, place: Place): void {
    const isNew = ground.plan !== this.#ground.plan
    this.#ground = ground
    if (!isNew) return
    const { current } = this.#pose
    const free = settle(ground.plan, [current.x, current.z])
    const there = free ? { ...current, x: free[0], z: free[1] } : this.#before(place)
    if (there) this.#pose.current = there
    this.#stop()
  }

  /** The museum is given a place: leads there, unless the visitor came there by themselves. */
  given(place: Place): void {
    const { herald, lead } = given(this.#herald, place)
    this.#herald = herald
    if (lead) this.lead(place)
  }

  /** Leads to a place, by a walk or a cut; later, if the visitor holds the view or reads. */
  lead(place: Place): void {
    if (this.#isHeld || this.#isReading) {
      this.#waiting = place
      return
    }
    this.#waiting = null
    const there = this.#before(place)
    if (there) this.#go(there, true)
  }

  /** Walks to a point of the floor that the visitor chose. */
  walkTo(point: Vec2): void {
    this.#isOwn = true
    this.#go(point, false)
  }

  /** The visitor takes the view in hand, by finger or mouse: a walk under way ends here. */
  hold(): void {
    this.#isHeld = true
    this.#interrupt()
  }

  letGo(): void {
    this.#isHeld = false
    this.#carryOut()
  }

  /** The visitor begins or ends to read: a walk under way is over at once, and none begins beside the text. */
  read(isReading: boolean): void {
    if (isReading === this.#isReading) return
    this.#isReading = isReading
    if (!isReading) this.#carryOut()
    else if (this.#stroll) {
      const { path, end } = this.#stroll
      const last = path.at(-1)
      if (end) this.#pose.current = end
      else if (last) this.#pose.current = { ...this.#pose.current, x: last[0], z: last[1] }
      this.#stop()
    }
  }

  /** The visitor moves by themselves from here on. */
  takeOver(): void {
    this.#waiting = null
    this.#stop()
    this.#isLed = false
    this.#isOwn = true
  }

  /** Looks around. Pixels; `height` of the view, and its field in degrees. */
  look(dx: number, dy: number, height: number, fov: number): void {
    this.#stop()
    this.#isLed = false
    this.#isOwn = true
    this.#looking = LOOK_LINGERS
    this.#pose.current = lookBy(this.#pose.current, dx, dy, height, fov)
  }

  /** One frame. @param seconds since the last one */
  step(wish: Wish, seconds: number): Step {
    const { plan, comfort } = this.#ground
    // After a rest the clock has counted the rest: the first frame of a motion lasts as long as a frame should.
    const time = this.#wasMoving ? seconds : 1 / 60
    const walks = !isStill(wish)
    if (walks) {
      this.takeOver()
      this.#pose.current = steer(plan, this.#turned(wish, time), this.#held(wish), time, comfort)
    } else {
      this.#snap = NO_SNAP
      if (this.#stroll) this.#stepStroll(this.#stroll, time)
    }
    this.#looking = Math.max(0, this.#looking - time)
    const moving = walks || this.#stroll !== null || this.#looking > 0
    this.#wasMoving = moving
    // Nobody on the way to another place is told of this one.
    const isExpected = this.#isLed || this.#waiting !== null
    const isOwn = this.#isOwn
    this.#isOwn = false
    return { moving, tell: isExpected ? null : this.#hear(time, !moving), isOwn }
  }

  /** With snap turns, as far as this frame turns at once. */
  #turned(wish: Wish, time: number): Pose {
    const { current } = this.#pose
    if (!this.#ground.comfort.snapTurns) return current
    const { snap, angle } = snapTurn(this.#snap, wish.turn, time)
    this.#snap = snap
    return angle === 0 ? current : { ...current, yaw: wrapAngle(current.yaw + angle) }
  }

  #held(wish: Wish): Wish {
    return this.#ground.comfort.snapTurns ? { ...wish, turn: 0 } : wish
  }

  #stepStroll(stroll: Stroll, time: number): void {
    const next = stepStroll(stroll, this.#pose.current, time)
    this.#pose.current = next.pose
    this.#stroll = next.stroll
    if (!next.stroll) this.#stop()
  }

  #hear(seconds: number, standsStill: boolean): Step['tell'] {
    const now = placeNow(this.#ground.plan, this.#pose.current, this.#herald.told)
    const heard = hear(this.#herald, now, seconds, standsStill)
    this.#herald = heard.herald
    return heard.tell
  }

  #go(to: Pose | Vec2, isLed: boolean): void {
    const { plan, comfort, reducedMotion } = this.#ground
    this.#isLed = isLed
    const planned = reducedMotion ? null : planStroll(plan, this.#pose.current, to, comfort.walkingSpeed)
    if (planned) {
      if (planned.cut) this.#pose.current = planned.cut
      this.#stroll = planned.stroll
      this.#aim = 'yaw' in to ? null : to
      return
    }
    this.#stop()
    this.#pose.current = 'yaw' in to ? to : { ...this.#pose.current, x: to[0], z: to[1], pitch: 0 }
  }

  #before(place: Place): Pose | null {
    const { plan, screen, comfort } = this.#ground
    return poseBefore(plan, place, screen, comfort)
  }

  #carryOut(): void {
    if (this.#waiting) this.lead(this.#waiting)
  }

  /** Who stops halfway is where they are, and no more on the way. */
  #interrupt(): void {
    if (!this.#stroll) return
    this.#stop()
    this.#isLed = false
    this.#isOwn = true
  }

  #stop(): void {
    this.#stroll = null
    this.#aim = null
  }
}
