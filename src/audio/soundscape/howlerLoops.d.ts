/** What a loop uses of Howler beside what a voice uses (../howlerCore.d.ts). */
declare module 'howler/dist/howler.core.min.js' {
  interface Howl {
    play(sprite: string): number | null
    /** Milliseconds. */
    fade(from: number, to: number, duration: number): this
    volume(): number
  }
}
