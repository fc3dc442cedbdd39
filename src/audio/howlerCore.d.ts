declare module 'howler/dist/howler.core.min.js' {
  import type { HowlOptions } from 'howler'

  /** What a voice uses of Howler 2.2.4; `_sounds` and `_canPlayEvent` are its own, and pinned with it. */
  export class Howl {
    constructor(options: HowlOptions)
    play(id?: number): number | null
    pause(id?: number): this
    playing(id?: number): boolean
    seek(): number
    seek(seconds: number, id: number): this
    rate(rate: number): this
    volume(volume: number): this
    unload(): null
    readonly _sounds: readonly { readonly _id: number; readonly _node: HTMLAudioElement }[]
  }
  export const Howler: { _canPlayEvent: string }
}
