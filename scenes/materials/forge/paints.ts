import type { Layer } from '../finishes.ts'
import { eightFold, twelveFold } from '../hankin.ts'
import { rgbOf } from '../palette.ts'
import { mix } from '../noise.ts'
import type { Paint } from './Paint.ts'
import { paintAshlar } from './paintAshlar.ts'
import { paintBejmat } from './paintBejmat.ts'
import { paintBoards } from './paintBoards.ts'
import { paintCedar } from './paintCedar.ts'
import { paintConcrete } from './paintConcrete.ts'
import { paintEvening } from './paintEvening.ts'
import { paintGebs } from './paintGebs.ts'
import { paintHull } from './paintHull.ts'
import { paintLantern } from './paintLantern.ts'
import { paintLeaf } from './paintLeaf.ts'
import { paintMarble } from './paintMarble.ts'
import { paintPlaster } from './paintPlaster.ts'
import { paintRug } from './paintRug.ts'
import { paintScreen } from './paintScreen.ts'
import { paintBrick } from './paintBrick.ts'
import { paintLino } from './paintLino.ts'
import { paintPlanks } from './paintPlanks.ts'
import { paintRock } from './paintRock.ts'
import { paintShale } from './paintShale.ts'
import { paintSteel } from './paintSteel.ts'
import { paintWallpaper } from './paintWallpaper.ts'
import { paintFaience } from './paintFaience.ts'
import { paintChecked } from './paintChecked.ts'
import { paintDusk } from './paintDusk.ts'
import { paintCloth } from './paintCloth.ts'
import { paintFlij } from './paintFlij.ts'
import { paintSand } from './paintSand.ts'
import { paintNightSky } from './paintNightSky.ts'
import { paintBooks } from './paintBooks.ts'
import { paintParquet } from './paintParquet.ts'
import { paintGlobe } from './paintGlobe.ts'
import { paintZellige } from './paintZellige.ts'
import { paintZouaq } from './paintZouaq.ts'

const WHITE = rgbOf('#ebe3d0')
const BLACK = rgbOf('#1c1d22')
const COBALT = rgbOf('#1d4a8f')
const GREEN = rgbOf('#1d6a4c')
const HONEY = rgbOf('#d8972b')
const OXBLOOD = rgbOf('#8e3322')

/** Every layer of the texture array as a function. */
export const PAINTS: Readonly<Record<Layer, Paint>> = {
  plain: () => [255, 255, 255],
  tadelakt: paintPlaster(1),
  lime: paintPlaster(0.3),
  gebs: paintGebs,
  zelligeBlue: paintZellige(eightFold(), {
    cells: [3, 3],
    joint: 0.006,
    bevel: 0.03,
    colour: (family, x, y) => {
      if (family === 'octagon-core') return (x + y) % 2 ? HONEY : COBALT
      if (family === 'octagon-petal') return WHITE
      return family === 'square-star' ? BLACK : COBALT
    },
  }),
  zelligeGreen: paintZellige(eightFold((60 * Math.PI) / 180, [0.6, 0.5]), {
    cells: [3, 3],
    joint: 0.006,
    bevel: 0.03,
    colour: (family, x, y) => {
      if (family === 'octagon-core') return (x + y) % 2 ? OXBLOOD : HONEY
      if (family === 'octagon-petal') return WHITE
      return family === 'square-star' ? BLACK : GREEN
    },
  }),
  zelligeStar: paintZellige(twelveFold(), {
    cells: [2, 1],
    joint: 0.004,
    bevel: 0.02,
    colour: (family) => {
      if (family === 'dodecagon-core') return HONEY
      if (family === 'dodecagon-petal') return WHITE
      if (family === 'hexagon-star') return COBALT
      return family === 'square-star' ? BLACK : GREEN
    },
  }),
  bejmat: paintBejmat,
  marble: paintMarble,
  cedar: paintCedar,
  zouaq: paintZouaq,
  rug: paintRug,
  screen: paintScreen,
  lantern: paintLantern,
  leaf: paintLeaf,
  // Morning over Morocco: pale at the horizon (v = 0), deep at the zenith.
  sky: (_u, v) => {
    const t = Math.sqrt(v)
    return [mix(196, 40, t), mix(222, 112, t), mix(240, 206, t)]
  },
  concrete: paintConcrete,
  planks: paintPlanks,
  rock: paintRock,
  shale: paintShale,
  steel: paintSteel,
  brick: paintBrick,
  lino: paintLino,
  wallpaper: paintWallpaper,
  faience: paintFaience,
  checked: paintChecked,
  dusk: paintDusk,
  cloth: paintCloth,
  flij: paintFlij,
  sand: paintSand,
  nightSky: paintNightSky,
  books: paintBooks,
  parquet: paintParquet,
  globe: paintGlobe,
  hull: paintHull,
  boards: paintBoards,
  ashlar: paintAshlar,
  evening: paintEvening,
}
