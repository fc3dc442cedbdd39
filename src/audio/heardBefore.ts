import type { Programme, VoiceEngine, VoiceStatus } from './VoiceEngine.ts'

/** Where this browser's visitor left each recording; nobody else ever learns of it. */
const NAME = 'rihla.heard'
/** Recordings that are remembered: the longest unheard is forgotten first. */
const MOST = 60
/** Seconds: who left so soon, or so near the end, begins anew. */
const EDGE = 8
/** Seconds heard after which the place is written down again. */
const STRIDE = 5

export type Places = ReadonlyMap<string, number>

/** The part of `localStorage` that is used. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>

/** What was remembered may be of another time, or broken: then nothing is. */
export function parsePlaces(text: string | null): Places {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    if (!Array.isArray(found)) return new Map()
    return new Map(
      found.flatMap((entry: unknown): [string, number][] => {
        if (!Array.isArray(entry)) return []
        const [id, seconds]: readonly unknown[] = entry
        return typeof id === 'string' && typeof seconds === 'number' && seconds > 0 ? [[id, seconds]] : []
      }),
    )
  } catch {
    return new Map()
  }
}

/** The places with one more, or without it where there is nothing to come back to. */
export function withPlace(places: Places, id: string, seconds: number, duration: number): Places {
  const next = new Map(places)
  next.delete(id)
  if (seconds >= EDGE && seconds <= duration - EDGE) next.set(id, Math.floor(seconds))
  for (const oldest of next.keys()) {
    if (next.size <= MOST) break
    next.delete(oldest)
  }
  return next
}

/** Seconds at which a recording was left; 0 for its beginning. */
export function recallPlace(id: string, memory: Memory | null = deviceMemory()): number {
  return read(memory).get(id) ?? 0
}

/** Remembers as it is heard: at each pause and leave, and now and then, for a page may be closed at any time. */
export function rememberPlaces(engine: VoiceEngine, memory: Memory | null = deviceMemory()): void {
  /** What was heard last, and the second that is written down of it. */
  let last: { readonly programme: Programme; readonly seconds: number; readonly status: VoiceStatus } | null = null
  let written = 0
  const keep = ({ recording }: Programme, seconds: number) => {
    written = seconds
    write(memory, withPlace(read(memory), recording.id, seconds, recording.duration))
  }
  engine.subscribe(() => {
    const { programme, status, seconds } = engine.hearing()
    const isSame = programme?.recording.id === last?.programme.recording.id
    if (last && !isSame && last.seconds !== written) keep(last.programme, last.seconds)
    if (!programme || status === 'loading') {
      if (!isSame) last = null
      return
    }
    if (!isSame || status !== last?.status || Math.abs(seconds - written) >= STRIDE) keep(programme, seconds)
    last = { programme, seconds, status }
  })
}

function read(memory: Memory | null): Places {
  try {
    return parsePlaces(memory?.getItem(NAME) ?? null)
  } catch {
    return new Map()
  }
}

/** Private windows may refuse: then nothing is remembered, and no harm is done. */
function write(memory: Memory | null, places: Places): void {
  try {
    memory?.setItem(NAME, JSON.stringify([...places]))
  } catch {
    // Not remembered.
  }
}

function deviceMemory(): Memory | null {
  try {
    return typeof document === 'undefined' ? null : localStorage
  } catch {
    return null
  }
}
