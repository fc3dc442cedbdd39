import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runSanity } from './runSanity.ts'
import { studioPage, withoutRemoteFonts } from './studioPage.ts'

export interface StudioBuild {
  /** Emptied first, then filled with static files for the path /studio. */
  readonly outDir: string
  /** Told line by line what Sanity's build says. */
  readonly log: (line: string) => void
}

/**
 * Builds the Studio with `sanity build`, without network. It works on the lake beside it, or on Sanity's hosted one where
 * SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET are set. Every file that it loads comes from its own host.
 * @throws Error with Sanity's last lines when the build fails.
 */
export async function buildStudio({ outDir, log }: StudioBuild): Promise<void> {
  const folder = resolve(outDir)
  await runSanity(['build', folder, '--yes'], log)

  const page = join(folder, 'index.html')
  const { html, script } = studioPage(await readFile(page, 'utf8'), '/studio/static/page.js')
  await writeFile(page, html)
  await writeFile(join(folder, 'static/page.js'), script)
  for (const file of globSync('static/*.css', { cwd: folder })) {
    const sheet = join(folder, file)
    await writeFile(sheet, withoutRemoteFonts(await readFile(sheet, 'utf8')))
  }
  await refuseOtherHosts(folder)
}

/** What a browser would fetch by itself is all in the page and the style sheets; a new version of Sanity may add to it. */
async function refuseOtherHosts(folder: string): Promise<void> {
  for (const file of globSync(['index.html', 'static/*.css', 'static/*.webmanifest'], { cwd: folder })) {
    const text = await readFile(join(folder, file), 'utf8')
    const found = /(?:src|href)="(https?:\/\/(?!www\.enable-javascript)[^"]*)"|url\(["']?(https?:[^)"']*)/.exec(text)
    if (found !== null)
      throw new Error(
        `The built Studio would load ${found[1] ?? found[2]} (${file}): teach studioPage.ts to remove it.`,
      )
  }
}
