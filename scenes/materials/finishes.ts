import type { Rgb } from './palette.ts'
import { linearRgbOf } from './palette.ts'

/** The forged textures, a file each, in the order of their layers in the texture array. New ones come last. */
export const LAYERS = [
  'plain',
  'tadelakt',
  'lime',
  'gebs',
  'zelligeBlue',
  'zelligeGreen',
  'zelligeStar',
  'bejmat',
  'marble',
  'cedar',
  'zouaq',
  'rug',
  'screen',
  'lantern',
  'leaf',
  'sky',
  'concrete',
  'planks',
  'rock',
  'shale',
  'steel',
  'brick',
  'lino',
  'wallpaper',
  'faience',
  'checked',
  'dusk',
  'cloth',
  'flij',
  'sand',
  'nightSky',
  'books',
  'parquet',
  'globe',
  'hull',
  'boards',
  'ashlar',
  'evening',
] as const

export type Layer = (typeof LAYERS)[number]

/** Layers whose blue channel is a key: where it is high there is a hole (screens, leaves). */
export const KEYED_LAYERS: readonly Layer[] = ['screen', 'leaf']

/** A keyed layer that is bluer than this is a hole; linear, as the shader reads it. */
export const KEY = 0.34

/** What a surface is finished with. */
export interface Finish {
  readonly layer: Layer
  /** Metres that one repeat of the texture spans, across and up. */
  readonly tile: readonly [across: number, up: number]
  /** Linear multiplier of the texture. */
  readonly tint: Rgb
  /** True where the pattern runs on over a room's joints (plaster, floors) instead of starting anew at each surface. */
  readonly flows: boolean
}

function finish(layer: Layer, across: number, up: number, tint = '#ffffff', flows = false): Finish {
  return { layer, tile: [across, up], tint: linearRgbOf(tint), flows }
}

/**
 * Everything that the building is made of. Tile sizes are chosen so that whole cells fit the bay: fifteen zellige cells
 * to 3.5 m, four to the dado's 0.92 m.
 */
export const FINISHES = {
  /** The hue of the room multiplies it: see `hueOf` in settings.ts. */
  tadelakt: finish('tadelakt', 4.3, 4.3, '#ffffff', true),
  lime: finish('lime', 3.9, 3.9, '#f3e6cf', true),
  gebs: finish('gebs', 0.875, 0.88, '#fff3df'),
  zelligeBlue: finish('zelligeBlue', 0.7, 0.69),
  zelligeGreen: finish('zelligeGreen', 0.7, 0.69),
  zelligeStar: finish('zelligeStar', 1.56, 1.351),
  capBlue: finish('plain', 1, 1, '#17335f'),
  capGreen: finish('plain', 1, 1, '#1d5a44'),
  bejmat: finish('bejmat', 0.875, 0.875, '#ffe9d6', true),
  marble: finish('marble', 3.2, 3.2, '#fff4e2', true),
  /** Marble in one piece: columns, bowls. */
  stone: finish('lime', 2.3, 2.3, '#f4e9d8'),
  cedar: finish('cedar', 0.9, 1.8, '#e8b98c'),
  walnut: finish('cedar', 0.55, 1.1, '#8a5a3c'),
  /** Walnut in strong light, where the red of cedar would glow: furniture that lamps stand over. */
  nut: finish('cedar', 0.55, 1.1, '#7a6a58'),
  zouaq: finish('zouaq', 1.1667, 0.28),
  rug: finish('rug', 1, 1),
  screen: finish('screen', 0.48, 0.48),
  lantern: finish('lantern', 1, 1),
  leaf: finish('leaf', 1, 1),
  sky: finish('sky', 1, 1),
  brass: finish('plain', 1, 1, '#c79a4e'),
  /** The edge of a pane, where light gathers. */
  glass: finish('plain', 1, 1, '#dbe7e2'),
  ivory: finish('plain', 1, 1, '#f0e2c8'),
  paper: finish('plain', 1, 1, '#f5ecdc'),
  ink: finish('plain', 1, 1, '#1d2a44'),
  leather: finish('plain', 1, 1, '#7a3a24'),
  strap: finish('plain', 1, 1, '#3f2416'),
  oxblood: finish('plain', 1, 1, '#8e3322'),
  green: finish('plain', 1, 1, '#2c5a4a'),
  honey: finish('plain', 1, 1, '#d8972b'),
  tileGreen: finish('plain', 1, 1, '#1f6a4b'),
  water: finish('plain', 1, 1, '#14606a'),
  soil: finish('plain', 1, 1, '#4a3423'),
  bark: finish('cedar', 0.3, 1, '#6f5848'),
  orange: finish('plain', 1, 1, '#f08a1d'),
  plain: finish('plain', 1, 1),
  slate: finish('plain', 1, 1, '#50555c'),
  concrete: finish('concrete', 3.5, 3.5, '#ffffff', true),
  /** Six boards of 22 cm, so that a beam's face may take exactly one: see `fit`. */
  planks: finish('planks', 2.4, 1.32),
  rock: finish('rock', 3.5, 3.5),
  coal: finish('rock', 0.9, 0.9, '#5d5c63'),
  shale: finish('shale', 1.75, 1.75, '#ffffff', true),
  /** Painted steel: takes its paint by tint. */
  steel: finish('steel', 1.4, 1.4),
  /** Sixteen courses of 7.5 cm, and eight bricks to half a bay. */
  brick: finish('brick', 1.75, 1.2),
  lino: finish('lino', 1.4, 1.4, '#c9c6c0', true),
  wallpaper: finish('wallpaper', 0.875, 0.875, '#ffffff', true),
  faience: finish('faience', 0.5833, 0.6133),
  checked: finish('checked', 1.1667, 1.1667, '#ffffff', true),
  /** A printed check, tighter than the floor's. */
  oilcloth: finish('checked', 0.24, 0.24, '#f0705a'),
  dusk: finish('dusk', 1, 1),
  /** Undyed wool: give it a dye. */
  cloth: finish('cloth', 0.6, 0.6),
  flij: finish('flij', 1.1667, 1.1),
  sand: finish('sand', 3.5, 3.5, '#ffffff', true),
  nightSky: finish('nightSky', 3.5, 3.5),
  books: finish('books', 1.05, 1.05),
  parquet: finish('parquet', 1.4, 1.4, '#ffffff', true),
  globe: finish('globe', 1, 1, '#fbfcfc'),
  hull: finish('hull', 1.75, 1.75, '#f6f3ea', true),
  deck: finish('boards', 1.2, 1.2, '#c79a6b', true),
  deckhead: finish('boards', 1.4, 1.4, '#b9773f'),
  navyBoards: finish('boards', 1.0, 1.0, '#2f5590'),
  doorBlue: finish('boards', 1.13, 1.13, '#4f93cf'),
  deal: finish('boards', 0.9, 0.9, '#c99d66'),
  teak: finish('boards', 1.6, 1.6, '#a8683a'),
  seaWall: finish('ashlar', 1.75, 0.98, '#9aa9c2'),
  quayStone: finish('ashlar', 1.75, 0.98, '#c9c1b2'),
  paleStone: finish('lime', 2.3, 2.3, '#b9c0cc'),
  nightFloor: finish('marble', 3.2, 3.2, '#7f8fae', true),
  evening: finish('evening', 1, 1),
  /** Limewash with a little blue in it, as terraces have it. */
  limeBlue: finish('lime', 3.9, 3.9, '#8dbbdc', true),
  lineBlue: finish('lime', 3.9, 3.9, '#2f6fae'),
  linen: finish('plain', 1, 1, '#f6f0e4'),
  indigoCloth: finish('plain', 1, 1, '#2f558c'),
  saffronCloth: finish('plain', 1, 1, '#e0a23a'),
  mintCloth: finish('plain', 1, 1, '#9cc7b4'),
  navy: finish('plain', 1, 1, '#27466b'),
  copper: finish('plain', 1, 1, '#b8744a'),
  iron: finish('plain', 1, 1, '#3d4248'),
  rust: finish('plain', 1, 1, '#8a4a2e'),
  rope: finish('plain', 1, 1, '#c4aa7c'),
  clay: finish('plain', 1, 1, '#bd6a42'),
  tin: finish('plain', 1, 1, '#c9ccc8'),
  tinBlue: finish('plain', 1, 1, '#3f7fb5'),
  tinRed: finish('plain', 1, 1, '#b5452f'),
  mintTea: finish('plain', 1, 1, '#b98a2c'),
} as const satisfies Record<string, Finish>

export type FinishName = keyof typeof FINISHES
