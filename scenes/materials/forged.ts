import type { Layer } from './finishes.ts'

interface Forged {
  /** Pixels of a layer's side. */
  readonly size: number
  /** Each layer's file, and what it was painted from: see paintHash. */
  readonly layers: Readonly<Record<Layer, { readonly address: string; readonly paint: string }>>
}

/** Written by scenes/materials/forge/forge.ts. */
// prettier-ignore
export const FORGED: Forged = {"size":512,"layers":{"plain":{"address":"/building/finishes/plain.f0cc5d2d.webp","paint":"09e99f4973f0e70d"},"tadelakt":{"address":"/building/finishes/tadelakt.815a1cd4.webp","paint":"94696e7e830f1250"},"lime":{"address":"/building/finishes/lime.7cd0a5b6.webp","paint":"9c306b1383f65b3f"},"gebs":{"address":"/building/finishes/gebs.fee397a3.webp","paint":"fc30190cbc8d5018"},"zelligeBlue":{"address":"/building/finishes/zelligeBlue.e057995b.webp","paint":"b2bec19bb0621be4"},"zelligeGreen":{"address":"/building/finishes/zelligeGreen.a4bd878c.webp","paint":"ad6225b446338a93"},"zelligeStar":{"address":"/building/finishes/zelligeStar.9a93db41.webp","paint":"d3e79e654aeee854"},"bejmat":{"address":"/building/finishes/bejmat.32576e81.webp","paint":"14148c9b77fd34fc"},"marble":{"address":"/building/finishes/marble.d8c0666e.webp","paint":"546a75b1c11a9869"},"cedar":{"address":"/building/finishes/cedar.25490c89.webp","paint":"ca6fba3277c360af"},"zouaq":{"address":"/building/finishes/zouaq.d731add7.webp","paint":"7f15a6caa11c8e96"},"rug":{"address":"/building/finishes/rug.4bc50d7b.webp","paint":"220e6eb8fba78b43"},"screen":{"address":"/building/finishes/screen.6e2f833a.webp","paint":"eab59821cedec97c"},"lantern":{"address":"/building/finishes/lantern.29e2a7a4.webp","paint":"00aefe6e8aaaefca"},"leaf":{"address":"/building/finishes/leaf.eb14bf81.webp","paint":"0385255bed5df9ca"},"sky":{"address":"/building/finishes/sky.613d2703.webp","paint":"ce9a99f481f08d52"},"concrete":{"address":"/building/finishes/concrete.192e3385.webp","paint":"6e9f8933e1141034"}}}
