/** Media types by extension: what a museum keeps. Anything else is served as bytes to be saved. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  heif: 'image/heif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  webp: 'image/webp',
  aac: 'audio/aac',
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  weba: 'audio/webm',
  mp4: 'video/mp4',
  webm: 'video/webm',
  csv: 'text/csv',
  glb: 'model/gltf-binary',
  json: 'application/json',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
}

export function mimeTypeOf(extension: string): string {
  return MIME_TYPES[extension] ?? 'application/octet-stream'
}

/** Types that a browser may show in place. Not SVG or HTML files: they can carry scripts. */
export function isShownInPlace(mimeType: string): boolean {
  return /^(image\/(?!svg)|audio\/|video\/|text\/(plain|vtt|csv)|application\/pdf)/.test(mimeType)
}

/** From the file's own name, else from what it's said to be. */
export function fileExtension(filename: string | undefined, mimeType: string | undefined): string {
  const own = /\.([a-z0-9]{1,10})$/i.exec(filename ?? '')?.[1]
  if (own) return own.toLowerCase()
  const essence = mimeType?.split(';')[0]?.trim()
  const known = Object.entries(MIME_TYPES).find(([, type]) => type.split(';')[0] === essence)
  return known?.[0] ?? 'bin'
}
