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
