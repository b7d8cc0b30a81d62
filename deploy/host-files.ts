/** Configuration files for hosts, in the root of the published folder. No page links to them. */
export const HOST_FILES: readonly string[] = ['.assetsignore', '.nojekyll', '_headers'];
