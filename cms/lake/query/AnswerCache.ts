/** Characters of JSON kept in all: some hundred rooms of a large museum. */
const MOST_CHARACTERS = 32_000_000

interface Answer {
  readonly json: string
  readonly readings: ReadonlySet<string>
}

/** Answers already given, each with what it has read, so that a change forgets those it concerns and no other. */
export class AnswerCache {
  readonly #answers = new Map<string, Answer>()
  readonly #readers = new Map<string, Set<string>>()
  #characters = 0

  get(question: string): string | undefined {
    const answer = this.#answers.get(question)
    if (!answer) return undefined
    // Asked again: last in line to be dropped.
    this.#answers.delete(question)
    this.#answers.set(question, answer)
    return answer.json
  }

  put(question: string, json: string, readings: ReadonlySet<string>): void {
    if (json.length > MOST_CHARACTERS / 4) return
    this.#drop(question)
    this.#answers.set(question, { json, readings })
    this.#characters += json.length
    for (const reading of readings) {
      const readers = this.#readers.get(reading)
      if (readers) readers.add(question)
      else this.#readers.set(reading, new Set([question]))
    }
    for (const oldest of this.#answers.keys()) {
      if (this.#characters <= MOST_CHARACTERS) break
      this.#drop(oldest)
    }
  }

  /** Forgets every answer that has read one of these. */
  forget(readings: Iterable<string>): void {
    for (const reading of readings) {
      for (const question of this.#readers.get(reading) ?? []) this.#drop(question)
    }
  }

  get size(): number {
    return this.#answers.size
  }

  #drop(question: string): void {
    const answer = this.#answers.get(question)
    if (!answer) return
    this.#answers.delete(question)
    this.#characters -= answer.json.length
    for (const reading of answer.readings) {
      const readers = this.#readers.get(reading)
      readers?.delete(question)
      if (readers?.size === 0) this.#readers.delete(reading)
    }
  }
}
