import type { AudioFile } from '../../cms/content/Media.ts'

/**
 * The files that a browser may be able to play, in the order of the edition (the best first). All of them, where the browser
 * knows of none: it may be mistaken, and nothing is lost by trying.
 *
 * @param canPlay what `HTMLMediaElement.canPlayType` answers: "", "maybe" or "probably"
 */
export function playableFiles(
  files: readonly AudioFile[],
  canPlay: (mimeType: string) => string,
): readonly AudioFile[] {
  const playable = files.filter(({ mimeType }) => canPlay(mimeType) !== '')
  return playable.length > 0 ? playable : files
}
