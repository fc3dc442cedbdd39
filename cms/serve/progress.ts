/** Says on the terminal what goes on: one line a long step, with its seconds when it is done. */
export interface Progress {
  say(sentence: string): void
  step<T>(sentence: string, work: (detail: (text: string) => void) => Promise<T>): Promise<T>
}

/** A detail is printed at most this often, so that a log file stays readable. */
const DETAIL_EVERY_MS = 1500

export function createProgress(write: (line: string) => void = (line) => console.log(line)): Progress {
  return {
    say: write,
    async step(sentence, work) {
      const started = performance.now()
      let last = started
      write(`${sentence} …`)
      const result = await work((text) => {
        if (performance.now() - last < DETAIL_EVERY_MS) return
        last = performance.now()
        write(`  ${text}`)
      })
      write(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`)
      return result
    },
  }
}
