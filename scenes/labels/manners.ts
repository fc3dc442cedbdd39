import { CHART_FACE } from '../../cms/content/chart/chartFace.ts'

/** A card beside an exhibit; a text painted on the wall; words on a memorial's stone. */
export type LabelManner = 'card' | 'wall' | 'stone'

/** How a face is set. Sizes are pixels on a face that is FACE_WIDTH wide, whatever it measures on the wall. */
export interface Setting {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  /** Titles in Tifinagh, and the number. */
  readonly accent: string
  readonly line: string
  readonly margin: number
  /** Tried from the largest; the smallest is what a visitor can still read from where one is led. */
  readonly titleSizes: readonly number[]
  readonly titleLines: number
  readonly leadSizes: readonly number[]
  /** Height of the foot, where nature and number stand. */
  readonly foot: number
  readonly footSize: number
  /** Gap between title and text. */
  readonly gap: number
}

/** All faces are set on this many pixels across, and drawn as large as their texture. */
export const FACE_WIDTH = 768

/** One line of a chart's text on such a face, pixels. */
export const CHART_EM = FACE_WIDTH / CHART_FACE.width

export const MANNERS: Readonly<Record<LabelManner, Setting>> = {
  /** 0.5 m across, read from 1.3 m: 34 pixels are letters of 22 mm. */
  card: {
    paper: '#f6eedf',
    ink: '#1d2a44',
    quiet: '#5d5346',
    accent: '#1d6a4c',
    line: '#c79a4e',
    margin: 44,
    titleSizes: [70, 64, 58, 52, 46, 40, 34, 28, 24],
    titleLines: 3,
    leadSizes: [46, 42, 38, 34],
    foot: 70,
    footSize: 30,
    gap: 14,
  },
  /** 1.5 m across, read from 2 m: 17 pixels are letters of 33 mm. The whole text, where it fits. */
  wall: {
    paper: '#f6eedf',
    ink: '#1d2a44',
    quiet: '#3d3a36',
    accent: '#1d6a4c',
    line: '#c79a4e',
    margin: 46,
    titleSizes: [56, 50, 46, 42, 38, 34, 30, 26],
    titleLines: 3,
    leadSizes: [27, 25, 23, 21, 20, 19, 18, 17],
    foot: 48,
    footSize: 17,
    gap: 16,
  },
  /** 1.3 m across, on a slope, read from 1.7 m. */
  stone: {
    paper: '#191b20',
    ink: '#f0e2c8',
    quiet: '#d8cbb3',
    accent: '#e3c48a',
    line: '#5a4d3a',
    margin: 38,
    titleSizes: [40, 36, 33, 30, 27, 24],
    titleLines: 2,
    leadSizes: [22, 20, 19, 18, 17],
    foot: 36,
    footSize: 16,
    gap: 10,
  },
}
