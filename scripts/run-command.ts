/** Ends a command that cannot do what it is asked with one line instead of a stack. */

/** A fault that the person who gave the command can correct. */
export class CommandError extends Error {}

/** Whether `parseArgs` refused an option. */
const isOptionError = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS_');

/**
 * Runs a command. For a fault in its options, and for a `CommandError`, it prints the reason and sets the exit code 1.
 * @param command reads its options itself, because that fails too
 */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CommandError) && !isOptionError(error)) throw error;
    console.error(error.message.replaceAll('\n', ' '));
    process.exitCode = 1;
  }
};
