/** Metres. World axes as three.js has them: x to the right, y up, z towards the viewer; the floor is y = 0. */
export type Vec2 = readonly [x: number, z: number]

/** Where a visitor stands and looks. Metres and radians; yaw 0 looks along −z, growing to the left (as three.js turns). */
export interface Pose {
  readonly x: number
  readonly z: number
  readonly yaw: number
  readonly pitch: number
}

/** A place in the museum that has an address: a room's entrance, or an exhibit. Slugs. */
export interface Place {
  readonly room: string
  readonly exhibit: string | null
}

export type WallSide = 'north' | 'east' | 'south' | 'west'

/**
 * How an exhibit is mounted: on a wall; in a table case at the foot of one; or standing free, on a plinth, at a listening
 * post, on a table, on a memorial's stone.
 */
export type Mount = 'wall' | 'case' | 'plinth' | 'post' | 'mapTable' | 'memorial'

/** What the plan needs to know of an exhibit. */
export interface ExhibitSpec {
  readonly slug: string
  readonly mount: Mount
  /** Width over height of its picture. */
  readonly aspect: number
  /** True where it has no picture: its words are painted on the wall instead. */
  readonly isText?: boolean
}

/** A rectangle that looks out of an exhibit, metres, world; it looks the exhibit's way, leaned back by `tilt` (radians, π/2 is flat). */
export interface Face {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly tilt: number
  readonly width: number
  readonly height: number
}

export interface RoomSpec {
  readonly slug: string
  readonly setting: string
  /** In hanging order. */
  readonly exhibits: readonly ExhibitSpec[]
}

/** Where one exhibit is, and what it measures. */
export interface Placement {
  readonly exhibit: string
  readonly mount: Mount
  /** Index of its chamber and of its bay in that chamber; `side` is the wall it hangs on or stands at (null for what stands free). */
  readonly chamber: number
  readonly bay: number
  readonly side: WallSide | null
  /** Centre, metres, world. On a wall: of the picture or text on the wall's face. Else: of the footprint, and how high its show side lies. */
  readonly x: number
  readonly y: number
  readonly z: number
  /** Radians about y: the exhibit's front looks along (sin yaw, cos yaw). */
  readonly yaw: number
  /** Metres: the picture without its frame or the text, or the footprint's breadth and depth. */
  readonly width: number
  readonly height: number
  /** Where its picture lies; null where it has none to show: a thing, a voice, a text. */
  readonly picture: Face | null
  /** Where its words are: a card beside it, or the painted text itself. */
  readonly label: Face
}

/** A straight wall from a to b; its face looks to the left of a→b, into the room. Doorways are gaps in it. */
export interface Wall {
  readonly a: Vec2
  readonly b: Vec2
  readonly side: WallSide
  readonly chamber: number
}

export interface Doorway {
  /** Centre of the opening on the floor. */
  readonly x: number
  readonly z: number
  /** Radians: walking through from `from` to `to` goes along (−sin yaw, −cos yaw), as a pose looks. */
  readonly yaw: number
  readonly width: number
  readonly side: WallSide
  readonly from: ChamberAddress
  /** Null: a blind portal, a lit niche that leads nowhere. */
  readonly to: ChamberAddress | null
}

export interface ChamberAddress {
  readonly room: string
  readonly chamber: number
}

export type BayKind = 'door' | 'wall' | 'end'

/**
 * A module of the building: a slice of a chamber along its axis, baked once per setting and kind (art.md, "A thought on
 * baking and curators"). `origin` is the centre of the bay's floor; `yaw` turns the bay's own axes into the world's.
 */
export interface Bay {
  readonly kind: BayKind
  readonly x: number
  readonly z: number
  readonly yaw: number
  readonly length: number
}

/** A hall one stands in; long rooms are several chambers in a row, joined by doorways. */
export interface Chamber {
  readonly room: string
  readonly index: number
  readonly setting: string
  /** Centre of the floor, and the size across (x) and along (z) its own axis before turning by yaw. */
  readonly x: number
  readonly z: number
  readonly yaw: number
  readonly width: number
  readonly length: number
  readonly height: number
  readonly bays: readonly Bay[]
}

/** Somewhere worth standing: the pose of a place. */
export interface Viewpoint {
  readonly room: string
  readonly exhibit: string | null
  readonly pose: Pose
}

export type ObstacleKind = Exclude<Mount, 'wall'> | 'bench' | 'setPiece' | 'column' | 'fountain' | 'planter'

/** A convex polygon that cannot be walked through, and the thing that stands there. Metres and radians, world. */
export interface Obstacle {
  readonly kind: ObstacleKind
  /** Index of the chamber that it stands in. */
  readonly chamber: number
  /** Centre of its footprint; a bench is long along its own z, an exhibit's front looks along (sin yaw, cos yaw). */
  readonly x: number
  readonly z: number
  readonly yaw: number
  readonly points: readonly Vec2[]
}

export interface RoomPlan {
  readonly slug: string
  readonly setting: string
  readonly chambers: readonly Chamber[]
  readonly walls: readonly Wall[]
  readonly doorways: readonly Doorway[]
  readonly placements: readonly Placement[]
  readonly obstacles: readonly Obstacle[]
  /** The entrance first, then one per exhibit in route order. */
  readonly viewpoints: readonly Viewpoint[]
}

/** The whole building. One coordinate system, so that what is seen through a door is where it is. */
export interface MuseumPlan {
  /** The threshold first, then the route. */
  readonly rooms: readonly RoomPlan[]
}
