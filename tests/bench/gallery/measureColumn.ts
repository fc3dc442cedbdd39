import { DESKTOP, type Column } from './Column.ts'
import {
  benchInfo,
  enter,
  firstOf,
  heapBytes,
  openDrive,
  processorSeconds,
  redraw,
  scriptSeconds,
  settle,
  standBefore,
  walk,
} from './drive.ts'
import type { Figures } from './Figures.ts'

/** Seconds. */
const WALK = 10
const REST = 5

/** Stops of the full tour: every exhibit, or in large museums so many, evenly spread over all rooms. */
const MOST_STOPS = 50

/** One turn of one column in a fresh browser: entering, walking, resting, the full tour, a second visit. */
export async function measureColumn(column: Column, count: number): Promise<Figures> {
  const drive = await openDrive(DESKTOP)
  const { page, session, browser } = drive
  try {
    const [start, scriptStart] = [column.bytes.all(), column.bytes.of(column.scripts)]
    const bytes = () => column.bytes.all() - start
    await session.send('Performance.enable')
    await enter(page, column)
    const firstFrame = await firstOf(page, 'frame')
    const firstPicture = await firstOf(page, 'picture')
    await settle(page, bytes)
    const scriptBytes = column.bytes.of(column.scripts) - scriptStart

    await redraw(page, 5)
    const standing = await perFrame(
      () => scriptSeconds(session),
      () => redraw(page, 40),
    )

    // Once round before it is timed: shaders compiled, textures uploaded, as on the rest of a visit.
    const exhibits = Math.min(10, count)
    await walk(page, 2, exhibits)
    const [script, cpu] = [await scriptSeconds(session), await processorSeconds(browser)]
    const walked = await walk(page, WALK, exhibits)
    const walking = ((await scriptSeconds(session)) - script) / Math.max(1, walked.frames)
    const cpuAFrame = ((await processorSeconds(browser)) - cpu) / Math.max(1, walked.frames)
    const { textureBytes } = await benchInfo(page)

    await settle(page, bytes)
    const rested = { frames: (await benchInfo(page)).frames, cpu: await processorSeconds(browser) }
    await page.waitForTimeout(REST * 1000)
    const restCpu = (await processorSeconds(browser)) - rested.cpu
    const restFrames = (await benchInfo(page)).frames - rested.frames

    const stops = Math.min(count, MOST_STOPS)
    for (let stop = 0; stop < stops; stop++) {
      await standBefore(page, Math.floor((stop * count) / stops))
      await settle(page, bytes, 2500)
    }
    const heap = await heapBytes(session)
    const toured = await benchInfo(page)

    const before = column.bytes.all()
    await enter(page, column)
    const secondVisit = await firstOf(page, 'picture')
    return {
      firstFrame: firstFrame.since,
      firstFrameBytes: column.bytes.at(firstFrame.time) - start,
      firstPicture: firstPicture.since,
      firstPictureBytes: column.bytes.at(firstPicture.time) - start,
      scriptBytes,
      calls: walked.calls,
      triangles: walked.triangles,
      textureBytes,
      standing: standing * 1000,
      walking: walking * 1000,
      framesPerSecond: walked.frames / walked.seconds,
      longestTask: walked.longestTask,
      cpu: cpuAFrame * 1000,
      restFrames,
      restCpu: restCpu * 1000,
      heap,
      tourTextureBytes: toured.textureBytes,
      tourGeometries: toured.geometries,
      secondVisit: secondVisit.since,
      secondVisitBytes: column.bytes.at(secondVisit.time) - before,
    }
  } finally {
    await drive.close()
  }
}

/** What `spent` grew by for each of the frames that `work` drew. */
async function perFrame(spent: () => Promise<number>, work: () => Promise<number>): Promise<number> {
  const before = await spent()
  const frames = await work()
  return ((await spent()) - before) / Math.max(1, frames)
}
