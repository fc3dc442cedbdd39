import { CURVE_BOX, type Chart, type Mark } from '../../cms/content/chart/Chart.ts'
import type { DataTable } from '../../cms/content/Exhibit.ts'
import { directionOf } from '../../cms/content/Language.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import { summaryOf } from './summaryOf.ts'

export interface ChartViewProps {
  readonly chart: Chart
  readonly table: DataTable
}

/**
 * The numbers of an exhibit as a drawing that fills whatever width it has, with what it shows in a few sentences. The
 * drawing came with the edition: nothing is computed here.
 */
export function ChartView({ chart, table }: ChartViewProps) {
  const { language, words, format } = useLanguage()
  const sentences = summaryOf(table, words.chart, (value) => format.number(value))
  return (
    <figure className="chart">
      <p className="chart__caption" id="chart-caption" {...textAttributes(table.caption, language)}>
        {table.caption.value}
      </p>
      <svg
        className="chart__drawing"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its marks are drawn here; no file holds them
        role="img"
        aria-labelledby="chart-caption"
        aria-describedby="chart-summary"
        width="100%"
        height={em(chart.height)}
      >
        {chart.marks.map((mark, index) => (
          <MarkView key={index} mark={mark} />
        ))}
      </svg>
      <figcaption className="chart__summary" id="chart-summary">
        {sentences.map((sentence, index) => (
          <span key={index}>
            {sentence.map((piece, n) => (typeof piece === 'string' ? piece : <Words key={n} text={piece} />))}{' '}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const share = (value: number) => `${Math.round(value * 10_000) / 100}%`
const em = (lines: number) => `${lines}em`

const DOT = 0.36

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'bar':
      return (
        <rect
          className={`chart__bar chart__${mark.tone}${mark.open ? ' chart__bar--open' : ''}`}
          x={share(mark.x)}
          y={em(mark.y)}
          width={share(mark.width)}
          height={em(mark.height)}
        />
      )
    case 'dot':
      return (
        <circle
          className={`chart__dot--${mark.look} chart__${mark.tone}`}
          cx={share(mark.x)}
          cy={em(mark.y)}
          r={em(DOT)}
        />
      )
    case 'rule':
      return (
        <line
          className={`chart__${mark.role}`}
          x1={share(mark.from[0])}
          y1={em(mark.from[1])}
          x2={share(mark.to[0])}
          y2={em(mark.to[1])}
        />
      )
    case 'curve':
      return (
        <svg
          className="chart__curve"
          x={share(mark.x)}
          y={em(mark.y)}
          width={share(mark.width)}
          height={em(mark.height)}
          viewBox={`0 0 ${CURVE_BOX} ${CURVE_BOX}`}
          preserveAspectRatio="none"
        >
          <path className={`chart__${mark.filled ? 'area' : 'line'} chart__${mark.tone}`} d={mark.path} />
        </svg>
      )
    case 'text': {
      const { text, anchor, aside } = mark
      const direction = directionOf(text.lang)
      return (
        <text
          x={share(mark.x)}
          y={em(mark.y)}
          {...(aside === 0 ? {} : { dx: em(aside) })}
          direction={direction}
          textAnchor={ANCHORS[direction][anchor]}
          lang={text.lang}
        >
          {/* A size of its own here, since lines are counted in the size of the chart. */}
          <tspan className={`chart__${mark.role}`}>{text.value}</tspan>
        </text>
      )
    }
    default:
      return mark satisfies never
  }
}

/** SVG anchors words where their own direction begins. */
const ANCHORS = {
  ltr: { left: 'start', middle: 'middle', right: 'end' },
  rtl: { left: 'end', middle: 'middle', right: 'start' },
} as const
