/** The package ships no types of its own. */
declare module 'subset-font' {
  /** A subset of the font with only the letters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
