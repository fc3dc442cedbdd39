import { CHART_FACE, titleLines } from '../../cms/content/chart/chartFace.ts'
import { CURVE_BOX, type Mark, type Tone } from '../../cms/content/chart/Chart.ts'
import { directionOf } from '../../cms/content/Language.ts'
import { captionFont, chartFont } from './fonts.ts'
import { CHART_EM as EM, FACE_WIDTH } from './manners.ts'
import type { WallChart } from './WallChart.ts'

/** The page's own inks (src/ui/tokens.css), on the paper of the labels. */
const [PAPER, INK, SOFT, LINE] = ['#f6eedf', '#1d2a44', '#465068', '#d8c8a6']
const TONES: Readonly<Record<Tone, string>> = {
  first: '#1d4a8f',
  second: '#8e3322',
  third: '#1d6a4c',
  fourth: '#6b4226',
  fifth: '#465068',
}

const SIDE = CHART_FACE.margin * EM
const ACROSS = FACE_WIDTH - 2 * SIDE
const DOT = 0.36

/** What a chart needs of a canvas. */
export type Canvas = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'closePath'
  | 'direction'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'setLineDash'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
>

/**
 * Draws a chart on a canvas, in the pixels of a face FACE_WIDTH wide: the marks that the page draws as SVG.
 * @param height of the face, pixels
 * @returns the words that were drawn, in one line
 */
export function drawWallChart(canvas: Canvas, { caption, chart }: WallChart, height: number): string {
  canvas.fillStyle = PAPER
  canvas.fillRect(0, 0, FACE_WIDTH, height)
  canvas.textBaseline = 'alphabetic'
  canvas.lineJoin = 'round'
  const lines = titleLines(caption)
  const isRight = directionOf(caption.lang) === 'rtl'
  canvas.font = captionFont(caption.lang)
  canvas.direction = directionOf(caption.lang)
  canvas.textAlign = isRight ? 'right' : 'left'
  canvas.fillStyle = INK
  lines.forEach((line, i) => {
    canvas.fillText(line, isRight ? FACE_WIDTH - SIDE : SIDE, SIDE + (i * CHART_FACE.leading + CHART_FACE.title) * EM)
  })
  const top = SIDE + (lines.length * CHART_FACE.leading + CHART_FACE.gap) * EM
  for (const mark of chart.marks) drawMark(canvas, mark, top)
  const words = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.value] : []))
  return [...lines, ...words].join(' ')
}

function drawMark(canvas: Canvas, mark: Mark, top: number): void {
  const x = (share: number) => SIDE + share * ACROSS
  const y = (lines: number) => top + lines * EM
  switch (mark.kind) {
    case 'bar': {
      const box = [x(mark.x), y(mark.y), mark.width * ACROSS, mark.height * EM] as const
      canvas.fillStyle = canvas.strokeStyle = TONES[mark.tone]
      canvas.globalAlpha = mark.open ? 0.16 : 1
      canvas.fillRect(...box)
      canvas.globalAlpha = 1
      if (!mark.open) return
      canvas.lineWidth = 1.5
      canvas.setLineDash([5, 4])
      canvas.strokeRect(...box)
      canvas.setLineDash([])
      return
    }
    case 'dot': {
      const { look } = mark
      canvas.beginPath()
      canvas.arc(x(mark.x), y(mark.y), DOT * EM, 0, 2 * Math.PI)
      canvas.fillStyle = PAPER
      canvas.fill()
      canvas.fillStyle = canvas.strokeStyle = TONES[mark.tone]
      canvas.globalAlpha = look === 'full' ? 1 : look === 'pale' ? 0.45 : 0
      canvas.fill()
      canvas.globalAlpha = 1
      canvas.lineWidth = 2
      if (look === 'hollow') canvas.stroke()
      return
    }
    case 'rule':
      canvas.beginPath()
      canvas.moveTo(x(mark.from[0]), y(mark.from[1]))
      canvas.lineTo(x(mark.to[0]), y(mark.to[1]))
      canvas.strokeStyle = { zero: INK, grid: LINE, stretch: SOFT }[mark.role]
      canvas.lineWidth = mark.role === 'grid' ? 1 : 1.6
      canvas.stroke()
      return
    case 'curve':
      canvas.beginPath()
      for (const [, to = '', px = '', py = ''] of mark.path.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
        if (to === 'Z') canvas.closePath()
        else {
          const at = [
            x(mark.x + (Number(px) / CURVE_BOX) * mark.width),
            y(mark.y + (Number(py) / CURVE_BOX) * mark.height),
          ] as const
          if (to === 'M') canvas.moveTo(...at)
          else canvas.lineTo(...at)
        }
      }
      canvas.fillStyle = canvas.strokeStyle = TONES[mark.tone]
      canvas.lineWidth = 3
      canvas.globalAlpha = mark.filled ? 0.18 : 1
      if (mark.filled) canvas.fill()
      else canvas.stroke()
      canvas.globalAlpha = 1
      return
    case 'text': {
      const { text, anchor, role, aside } = mark
      const at = [x(mark.x) + aside * EM, y(mark.y)] as const
      canvas.font = chartFont(text.lang, role)
      canvas.direction = directionOf(text.lang)
      canvas.textAlign = anchor === 'middle' ? 'center' : anchor
      // Words that stand on a line keep clear of it.
      canvas.strokeStyle = PAPER
      canvas.lineWidth = 5
      if (role === 'value' || role === 'label') canvas.strokeText(text.value, ...at)
      canvas.fillStyle = role === 'note' ? SOFT : INK
      canvas.fillText(text.value, ...at)
      return
    }
    default:
      mark satisfies never
  }
}
