import type { SoundSource } from '../content/Transform.ts'
import type { EditionFile, EditionFiles } from './createEditionFiles.ts'
import type { LakeFiles } from './createLakeFiles.ts'

/** Copies recordings into editions, each once, byte for byte. */
export interface SoundKeeper {
  keep(source: SoundSource, name: string): Promise<EditionFile | null>
  kept(source: SoundSource, name: string): EditionFile | null
}

export function createSoundKeeper({
  lake,
  files,
}: {
  readonly lake: LakeFiles
  readonly files: EditionFiles
}): SoundKeeper {
  const known = new Map<string, EditionFile>()
  const keyOf = ({ assetId }: SoundSource, name: string) => `${name} ${assetId}`
  return {
    async keep(source, name) {
      const key = keyOf(source, name)
      const ready = known.get(key)
      if (ready && (await files.has(ready))) return ready
      const bytes = await lake.sound(source)
      if (!bytes) {
        known.delete(key)
        return null
      }
      const file = await files.keep(name, source.extension, bytes)
      known.set(key, file)
      return file
    },
    kept: (source, name) => known.get(keyOf(source, name)) ?? null,
  }
}
