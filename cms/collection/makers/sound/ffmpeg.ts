import { spawnSync } from 'node:child_process'

/** Runs a tool of the makers and returns what it said. Throws what is missing, or what went wrong, in words. */
export function tool(name: string, args: readonly string[], toHave: string): { out: string; err: string } {
  const run = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT')
    throw new Error(`"${name}" is not installed. ${toHave} Only the makers need it: what they made is committed.`)
  if (run.status !== 0) throw new Error(`${name} ${args.join(' ')} failed:\n${run.stderr}`)
  return { out: run.stdout, err: run.stderr }
}

export const ffmpeg = (args: readonly string[]) =>
  tool('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...args], 'Install ffmpeg (Debian: apt-get install ffmpeg).')

/** Loudness of a whole file: integrated LUFS and true peak in dBTP, as EBU R128 measures them. */
export function loudnessOf(path: string): { integrated: number; truePeak: number } {
  const { err } = ffmpeg(['-i', path, '-af', 'ebur128=peak=true', '-f', 'null', '-'])
  const summary = err.slice(err.lastIndexOf('Summary:'))
  return { integrated: numberAfter(summary, 'I:'), truePeak: numberAfter(summary, 'Peak:') }
}

/** What the first pass of `loudnorm` measured of a file, to give to the second. */
export function firstPass(path: string, filters: string): Readonly<Record<string, string>> {
  const { err } = ffmpeg(['-i', path, '-af', `${filters}:print_format=json`, '-f', 'null', '-'])
  const measured: unknown = JSON.parse(err.slice(err.lastIndexOf('{'), err.lastIndexOf('}') + 1))
  if (typeof measured !== 'object' || measured === null) throw new Error(`ffmpeg measured nothing in ${path}.`)
  return Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, String(value)]))
}

function numberAfter(text: string, label: string): number {
  const value = Number(new RegExp(`${label}\\s+(-?[\\d.]+)`).exec(text)?.[1])
  if (!Number.isFinite(value)) throw new Error(`ffmpeg did not say "${label}":\n${text}`)
  return value
}
