import type { Observable } from 'rxjs'

export interface Collected<Value> {
  readonly values: readonly Value[]
  /** Resolves with the first value that fits, past or to come; fails after five seconds with what came instead. */
  next(fits: (value: Value) => boolean): Promise<Value>
  stop(): void
}

/** Gathers what a stream says, and waits for what it ought to say. */
export function collect<Value>(stream: Pick<Observable<Value>, 'subscribe'>): Collected<Value> {
  const values: Value[] = []
  const waiting = new Set<(value: Value) => void>()
  const failing = new Set<(error: unknown) => void>()
  const subscription = stream.subscribe({
    next: (value) => {
      values.push(value)
      for (const look of waiting) look(value)
    },
    error: (error: unknown) => {
      for (const fail of failing) fail(error)
    },
  })
  return {
    values,
    next: (fits) =>
      new Promise((resolve, reject) => {
        const known = values.find(fits)
        if (known !== undefined) return resolve(known)
        const timer = setTimeout(() => reject(new Error(`Never came; instead: ${JSON.stringify(values)}`)), 5000)
        waiting.add((value) => {
          if (!fits(value)) return
          clearTimeout(timer)
          resolve(value)
        })
        failing.add(reject)
      }),
    stop: () => subscription.unsubscribe(),
  }
}
