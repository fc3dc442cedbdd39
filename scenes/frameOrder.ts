/**
 * Who updates when, in one frame: the smaller comes first. All are negative, since a positive priority would switch off
 * R3F's own rendering. The visitor moves first, so that everything else of the frame is about where they now stand.
 */
export const FRAME_ORDER = {
  /** scenes/visitor: body, camera, pose. */
  visitor: -40,
  /** scenes/useEffort: how many pixels this frame has, which depends on whether the visitor moves in it. */
  effort: -35,
  /** scenes/rooms: which halls are mounted, from the pose. */
  rooms: -30,
  /** scenes/exhibits: which picture sizes are wanted, from the pose. */
  exhibits: -20,
} as const
