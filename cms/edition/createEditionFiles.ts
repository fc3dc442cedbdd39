import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EditionError, fileProblem } from './EditionError.ts'

/** A file of an edition: what its manifest says of it. */
export interface EditionFile {
  /** Relative to the edition's root. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

export interface EditionFiles {
  /** Keeps content under its own hash, `files/<name>.<hash16>.<extension>`; written once, never changed. */
  keep(name: string, extension: string, content: Uint8Array): Promise<EditionFile>
  /** Writes or replaces a file as a whole, so that nobody ever reads half of it. */
  write(path: string, content: Uint8Array): Promise<void>
  /** Whether the file is there, undamaged: hashed the first time that it's asked for, looked at afterwards. */
  has(file: EditionFile): Promise<boolean>
  read(path: string): Promise<string | null>
  list(folder: string): Promise<string[]>
  /** When the file was written: milliseconds, 0 where there is none. */
  writtenAt(path: string): Promise<number>
  remove(path: string): Promise<void>
}

/** What a file of this content is called. */
export function editionFile(name: string, extension: string, content: Uint8Array): EditionFile {
  const sha256 = sha256Of(content)
  return { path: `files/${name}.${sha256.slice(0, 16)}.${extension}`, sha256, bytes: content.byteLength }
}

/** Puts bytes on the disk, durably. A test passes another one, that runs out of space. */
export type WriteBytes = (path: string, content: Uint8Array) => Promise<void>

/** The files of `folder`, all written by way of a temporary name. @throws EditionError in a sentence */
export function createEditionFiles(folder: string, writeBytes: WriteBytes = writeDurably): EditionFiles {
  const at = (path: string) => join(folder, path)

  const write = async (path: string, content: Uint8Array) => {
    const temporary = at(`${path}.${randomUUID()}.tmp`)
    try {
      await mkdir(dirname(temporary), { recursive: true })
      await writeBytes(temporary, content)
      await rename(temporary, at(path))
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      throw fileProblem(error, `"${path}"`)
    }
  }

  const intact = new Set<string>()
  const has: EditionFiles['has'] = async ({ path, sha256, bytes }) => {
    const found = await stat(at(path)).catch(() => null)
    if (found?.size !== bytes) return false
    if (intact.has(path)) return true
    const content = await readFile(at(path)).catch(() => null)
    if (content === null || sha256Of(content) !== sha256) return false
    intact.add(path)
    return true
  }

  return {
    write,
    has,
    async keep(name, extension, content) {
      const file = editionFile(name, extension, content)
      if (await has(file)) return file
      await write(file.path, content)
      intact.add(file.path)
      return file
    },
    async read(path) {
      try {
        return await readFile(at(path), 'utf8')
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw new EditionError(`"${path}" of the edition cannot be read: ${String(error)}`, { cause: error })
      }
    },
    async list(inside) {
      const names = await readdir(at(inside)).catch(() => [])
      return names.map((name) => (inside === '.' ? name : `${inside}/${name}`)).sort()
    },
    async writtenAt(path) {
      const found = await stat(at(path)).catch(() => null)
      return found?.mtimeMs ?? 0
    },
    async remove(path) {
      await rm(at(path), { force: true })
    },
  }
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
