import type { DecodeAnswer, DecodeOrder } from './PictureDecoder.ts'
import { decodePicture } from './decodePicture.ts'

/** Decodes pictures off the main thread: a walk never waits for one. */
addEventListener('message', ({ data: { id, ...request } }: MessageEvent<DecodeOrder>) => {
  decodePicture(request).then(
    (pieces) =>
      answer(
        { id, pieces },
        pieces.flatMap(({ bitmap, smaller = [] }) => [bitmap, ...smaller.map(({ data }) => data.buffer)]),
      ),
    (problem: unknown) => answer({ id, trouble: String(problem) }, []),
  )
})

function answer(message: DecodeAnswer, transfer: Transferable[]): void {
  postMessage(message, { transfer })
}
