/** Files that tell a host how to publish the folder, in its root. No reader asks for them. */
export const HOST_FILES: readonly string[] = ['.assetsignore', '.nojekyll', '_headers'];
