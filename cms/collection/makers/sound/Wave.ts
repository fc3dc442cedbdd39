import { readFileSync, writeFileSync } from 'node:fs'

/** One channel of sound: samples between -1 and 1. */
export interface Wave {
  readonly rate: number
  readonly samples: Float32Array
}

/** Reads a WAV file of one channel and 16 bits. Throws where it is none. */
export function readWave(path: string): Wave {
  const bytes = readFileSync(path)
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') throw new Error(`${path} is no WAV file.`)
  let rate = 0
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const body = at + 8
    if (name === 'fmt ') {
      if (bytes.readUInt16LE(body + 2) !== 1 || bytes.readUInt16LE(body + 14) !== 16)
        throw new Error(`${path} should have one channel of 16 bits.`)
      rate = bytes.readUInt32LE(body + 4)
    }
    if (name === 'data') {
      const length = Math.floor(Math.min(size, bytes.length - body) / 2)
      return { rate, samples: Float32Array.from({ length }, (_, index) => bytes.readInt16LE(body + 2 * index) / 32768) }
    }
    at = body + size + (size % 2)
  }
  throw new Error(`${path} holds no sound.`)
}

/** Sound of one or more channels of one length. */
export interface Channels {
  readonly rate: number
  readonly channels: readonly [Float32Array, ...Float32Array[]]
}

/** Writes a WAV file, as 32-bit floats so that nothing is rounded before the mastering. */
export function writeWave(path: string, { rate, channels }: Channels): void {
  const width = 4 * channels.length
  const size = width * channels[0].length
  const bytes = Buffer.alloc(44 + size)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(36 + size, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(3, 20)
  bytes.writeUInt16LE(channels.length, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * width, 28)
  bytes.writeUInt16LE(width, 32)
  bytes.writeUInt16LE(32, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(size, 40)
  for (const [channel, samples] of channels.entries())
    for (const [index, sample] of samples.entries()) bytes.writeFloatLE(sample, 44 + width * index + 4 * channel)
  writeFileSync(path, bytes)
}
