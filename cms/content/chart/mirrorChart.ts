import { CURVE_BOX, type Chart, type Mark } from './Chart.ts'

const OTHER_END = { left: 'right', middle: 'middle', right: 'left' } as const

/** The chart as a page that is written to the left has it: zero at the right, and time from right to left. */
export function mirrorChart({ height, marks }: Chart): Chart {
  return { height, marks: marks.map(mirrored) }
}

function mirrored(mark: Mark): Mark {
  switch (mark.kind) {
    case 'bar':
      return { ...mark, x: 1 - mark.x - mark.width }
    case 'curve':
      return { ...mark, x: 1 - mark.x - mark.width, path: mirroredPath(mark.path) }
    case 'dot':
      return { ...mark, x: 1 - mark.x }
    case 'rule':
      return { ...mark, from: [1 - mark.from[0], mark.from[1]], to: [1 - mark.to[0], mark.to[1]] }
    case 'text':
      return { ...mark, x: 1 - mark.x, aside: 0 - mark.aside, anchor: OTHER_END[mark.anchor] }
    default:
      return mark satisfies never
  }
}

/** Straight lines between points in absolute coordinates, as d3-shape writes them. */
function mirroredPath(path: string): string {
  return path.replace(/([ML])(-?[\d.]+)/g, (_, to: string, x: string) => `${to}${CURVE_BOX - Number(x)}`)
}
