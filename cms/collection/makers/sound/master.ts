import { firstPass, ffmpeg } from './ffmpeg.ts'

/** What a finished sound must be: LUFS, and dBTP that are never gone over. */
export interface Target {
  readonly integrated: number
  readonly truePeak: number
}

/**
 * Two passes of EBU R128: the first measures, the second turns the whole sound up or down by one amount. Dynamics stay as
 * they were read.
 * @param filters what is done before the measuring (a comma-separated chain of ffmpeg's)
 */
export function master(from: string, to: string, { integrated, truePeak }: Target, filters: string): void {
  const norm = `${filters},loudnorm=I=${integrated}:TP=${truePeak}:LRA=11`
  const heard = firstPass(from, norm)
  const measured = [
    `measured_I=${heard.input_i}`,
    `measured_TP=${heard.input_tp}`,
    `measured_LRA=${heard.input_lra}`,
    `measured_thresh=${heard.input_thresh}`,
    `offset=${heard.target_offset}`,
    'linear=true',
  ].join(':')
  ffmpeg(['-i', from, '-af', `${norm}:${measured}`, '-ar', '48000', '-c:a', 'pcm_f32le', ...PLAIN, to])
}

/** No date, no program's name, no random number: the same sound is the same file. */
export const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
