/** Whether the words move along with the voice. `away`: they would, but the visitor has scrolled to read elsewhere. */
export type FollowingWords = 'on' | 'away' | 'off'

/** `listened`: the visitor has asked to hear a line, so that they are where the voice is. */
export type FollowingWordsEvent = 'switched' | 'scrolled' | 'asked' | 'listened'

export function followWords(now: FollowingWords, event: FollowingWordsEvent): FollowingWords {
  switch (event) {
    case 'switched':
      return now === 'off' ? 'on' : 'off'
    case 'scrolled':
      return now === 'on' ? 'away' : now
    case 'asked':
    case 'listened':
      return now === 'away' ? 'on' : now
    default:
      return event satisfies never
  }
}
