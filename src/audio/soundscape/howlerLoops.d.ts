/** What a loop uses of Howler beside what a voice uses (../howlerCore.d.ts). */
declare module 'howler/dist/howler.core.min.js' {
  interface Howl {
    /** Milliseconds. */
    fade(from: number, to: number, duration: number): this
    volume(): number
    once(event: 'load', then: () => void): this
    once(event: 'loaderror', then: (id: number, problem: unknown) => void): this
  }
}
