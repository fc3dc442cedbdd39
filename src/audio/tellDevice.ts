import { editionAddress } from '../visit/editionAddress.ts'
import { neighbour } from './neighbour.ts'
import { pointsIn } from './pointsIn.ts'
import { speaks, type Programme, type VoiceEngine } from './VoiceEngine.ts'

/** Seconds of a step back or forward, where the device does not say. */
const STEP = 10

/** Numbers that a device may refuse, told as they are only where they make sense. */
export interface PositionState {
  readonly duration: number
  readonly position: number
  readonly playbackRate: number
}

/** The part of `navigator.mediaSession` that is used. */
export interface DeviceSession {
  metadata: MediaMetadata | null
  playbackState: MediaSessionPlaybackState
  setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void
  setPositionState?(state?: PositionState): void
}

/** Lock screens, headphones, keyboards with media keys: what is heard is shown there, and can be steered from there. */
export function tellDevice(
  engine: VoiceEngine,
  session: DeviceSession,
  describe: (programme: Programme) => MediaMetadata,
): void {
  let told: { programme: Programme | null; status: string; seconds: number; rate: number } | null = null
  engine.subscribe(() => {
    const { programme, status, seconds, rate } = engine.hearing()
    if (programme !== told?.programme) {
      session.metadata = programme && describe(programme)
      for (const [action, handler] of programme ? handlersOf(engine, programme) : NO_HANDLERS) {
        setHandler(session, action, handler)
      }
    }
    // The device reckons on by itself: it is told again only where its reckoning would be wrong.
    const jumped = told === null || Math.abs(seconds - told.seconds) > 1
    if (programme !== told?.programme || status !== told.status || rate !== told.rate || jumped) {
      session.playbackState = programme ? (speaks(engine.hearing()) ? 'playing' : 'paused') : 'none'
      tellPosition(session, programme, seconds, rate)
    }
    told = { programme, status, seconds, rate }
  })
}

type Handlers = readonly (readonly [MediaSessionAction, MediaSessionActionHandler | null])[]

const ACTIONS = [
  'play',
  'pause',
  'stop',
  'seekbackward',
  'seekforward',
  'seekto',
  'previoustrack',
  'nexttrack',
] as const

const NO_HANDLERS: Handlers = ACTIONS.map((action) => [action, null])

function handlersOf(engine: VoiceEngine, { testimony, recording }: Programme): Handlers {
  const points = pointsIn(testimony, recording.lang).map(({ start }) => start)
  const seekTo = (seconds: number) => engine.seek(Math.min(Math.max(0, seconds), recording.duration))
  const toPoint = (way: 'previous' | 'next') => () => {
    const to = neighbour(points, engine.hearing().seconds, way)
    if (to !== null) seekTo(to)
  }
  return [
    ['play', () => engine.resume()],
    ['pause', () => engine.pause()],
    ['stop', () => engine.stop()],
    ['seekbackward', ({ seekOffset }) => seekTo(engine.hearing().seconds - (seekOffset ?? STEP))],
    ['seekforward', ({ seekOffset }) => seekTo(engine.hearing().seconds + (seekOffset ?? STEP))],
    ['seekto', ({ seekTime }) => seekTime !== undefined && seekTo(seekTime)],
    // What a testimony has in place of tracks: the points of its index.
    ['previoustrack', points.length > 0 ? toPoint('previous') : null],
    ['nexttrack', points.length > 0 ? toPoint('next') : null],
  ]
}

/** A browser throws on an action that it does not know. */
function setHandler(session: DeviceSession, action: MediaSessionAction, handler: MediaSessionActionHandler | null) {
  try {
    session.setActionHandler(action, handler)
  } catch {
    // That button is not there.
  }
}

function tellPosition(session: DeviceSession, programme: Programme | null, seconds: number, rate: number) {
  const duration = programme?.recording.duration
  if (duration === undefined) session.setPositionState?.()
  else session.setPositionState?.({ duration, position: Math.min(seconds, duration), playbackRate: rate })
}

/** What a lock screen shows of a programme. */
export function metadataOf({ testimony, by }: Programme): MediaMetadata {
  const portrait = testimony.portrait?.sizes[0]
  return new MediaMetadata({
    title: testimony.title.value,
    artist: by,
    album: 'Rihla',
    artwork: portrait
      ? [{ src: editionAddress(portrait.webp), sizes: `${portrait.width}x${portrait.height}`, type: 'image/webp' }]
      : [{ src: '/mark.svg', sizes: 'any', type: 'image/svg+xml' }],
  })
}
