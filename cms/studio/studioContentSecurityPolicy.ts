/** What every Studio needs: its styles are written at run time, its previews are blobs, its scripts are files of its own. */
const POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'object-src': ["'none'"],
} as const

/** Under which the Studio is served that works on the lake beside it: nothing from another host, no inline script. */
export const STUDIO_CONTENT_SECURITY_POLICY = asText(POLICY)

/** The same for a Studio that works on Sanity's hosted lake. */
export const HOSTED_STUDIO_CONTENT_SECURITY_POLICY = asText({
  ...POLICY,
  'img-src': [...POLICY['img-src'], 'https://cdn.sanity.io', 'https://*.sanity.io'],
  'media-src': [...POLICY['media-src'], 'https://cdn.sanity.io'],
  'connect-src': [...POLICY['connect-src'], 'https://*.sanity.io', 'wss://*.sanity.io', 'https://*.sanity-cdn.com'],
})

function asText(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ')
}
