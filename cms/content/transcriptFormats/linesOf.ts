/** The lines of a file, whatever machine wrote it; without the mark of byte order that some put in front. */
export function linesOf(file: string): string[] {
  return file.replace(/^\u{FEFF}/u, '').split(/\r\n|\r|\n/)
}
