/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How a picture is seen in its stage: so many times as large as when all of it fits, its middle so far from the stage's. */
export interface ZoomView {
  readonly scale: number
  readonly x: number
  readonly y: number
}

export const WHOLE: ZoomView = { scale: 1, x: 0, y: 0 }

/** Every picture can be seen four times as large; one with more to show, until a pixel of it fills two of the screen. */
const LEAST_CLOSEST = 4
const PIXELS_PER_PIXEL = 2

/** The size at which all of a picture fits its stage. */
export function fitted(picture: Size, stage: Size): Size {
  const share = Math.min(stage.width / picture.width, stage.height / picture.height)
  return { width: picture.width * share, height: picture.height * share }
}

/** The largest scale worth looking at. */
export function closestOf(picture: Size, stage: Size): number {
  const { width } = fitted(picture, stage)
  return Math.max(LEAST_CLOSEST, (PIXELS_PER_PIXEL * picture.width) / Math.max(1, width))
}

/** Larger or smaller by a factor; what is at (x, y), from the stage's middle, stays there as far as the edges let it. */
export function zoomedBy(view: ZoomView, factor: number, [x, y]: Point, picture: Size, stage: Size): ZoomView {
  const scale = Math.min(closestOf(picture, stage), Math.max(1, view.scale * factor))
  const by = scale / view.scale
  return within({ scale, x: x - (x - view.x) * by, y: y - (y - view.y) * by }, picture, stage)
}

export function movedBy(view: ZoomView, dx: number, dy: number, picture: Size, stage: Size): ZoomView {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, picture, stage)
}

type Point = readonly [x: number, y: number]

/** No edge of a picture comes further in than it must: nothing but picture where there is enough of it. */
function within({ scale, x, y }: ZoomView, picture: Size, stage: Size): ZoomView {
  const { width, height } = fitted(picture, stage)
  const limit = (value: number, length: number, room: number) => {
    const most = Math.max(0, (length * scale - room) / 2)
    return Math.min(most, Math.max(-most, value))
  }
  return { scale, x: limit(x, width, stage.width), y: limit(y, height, stage.height) }
}
