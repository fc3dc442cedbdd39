/** What is asked of a browser's WebXR. */
type XrLike = Pick<XRSystem, 'isSessionSupported' | 'addEventListener' | 'removeEventListener'>

/**
 * Whether there is a headset: told at first if there is one, then whenever one is plugged in or out.
 *
 * @returns ends it
 */
export function watchHeadset(xr: XrLike, onChange: (isThere: boolean) => void): () => void {
  let isThere = false
  let asked = 0
  const ask = async () => {
    const question = ++asked
    // Who may not be asked, for a page that embeds the museum forbids it, has none.
    const is = await xr.isSessionSupported('immersive-vr').catch(() => false)
    // Of two answers the one to the later question counts, whichever comes first.
    if (question !== asked || is === isThere) return
    isThere = is
    onChange(is)
  }
  const askAgain = () => void ask()
  xr.addEventListener('devicechange', askAgain)
  askAgain()
  return () => {
    asked++
    xr.removeEventListener('devicechange', askAgain)
  }
}
