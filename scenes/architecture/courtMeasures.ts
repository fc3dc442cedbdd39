/** The courtyard's section in metres, above what scenes/plan/measures.ts fixes; from the floor up. */
export const COURT = {
  /** Half the side of the court that the light is baked for: a court of three rooms. */
  half: 5.25,
  /** Five cells of tiles. */
  dado: 1.15,
  dadoCap: 1.22,
  /** Columns end and arches begin. */
  springing: 2.62,
  frieze: 4.86,
  cornice: 5.22,
  joists: 5.42,
  ceiling: 5.6,
  /** Top of the arcade storey on the court's side, and of the upper one. */
  storey: 5.5,
  string: 5.78,
  eave: 9.1,
  top: 9.35,
} as const

/** The arch of a bay between its columns. */
export const ARCADE = { width: 2.9, outer: 1.75, inner: 1.3 } as const

/** How bright the rooms behind the upper windows are: a dim one by day, lamplight at night. No other surface glows as the first. */
export const WINDOW_GLOW = { day: 0.125, night: 1.25 } as const

/** Where the lantern of a door's bay hangs: its middle above the floor, from the bay's middle towards the court, its size. */
export const COURT_LANTERN = { height: 3.55, across: -0.2, size: 0.95 } as const
