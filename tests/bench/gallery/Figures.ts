/** What one turn of one column gave. Bytes, milliseconds, counts. */
export interface Figures {
  readonly firstFrame: number
  readonly firstFrameBytes: number
  readonly firstPicture: number
  readonly firstPictureBytes: number
  readonly scriptBytes: number
  /** Most that any frame of the walk had. */
  readonly calls: number
  readonly triangles: number
  readonly textureBytes: number
  /** Script of a frame: standing (drawn again and again), walking. */
  readonly standing: number
  readonly walking: number
  readonly framesPerSecond: number
  /** Longest the main thread was kept by one task while walking. */
  readonly longestTask: number
  /** Processor of renderer and GPU process, a frame. */
  readonly cpu: number
  /** In five seconds of rest. */
  readonly restFrames: number
  readonly restCpu: number
  /** After every exhibit, or every room of large museums, was stood before. */
  readonly heap: number
  readonly tourTextureBytes: number
  readonly tourGeometries: number
  /** The first picture again, in the same browser. */
  readonly secondVisit: number
  readonly secondVisitBytes: number
}
