/** Decodes bytes to text and checks size, encoding and byte order mark. */
import { DatasetError, type FaultDescription, faultAtPosition, type Position } from './fault.ts';

/** Maximum size in bytes. The dataset of a year has about 8,000 bytes; a larger file was not written by hand. */
const MAX_FILE_BYTES = 1_000_000;

const START: Position = { line: 1, column: 1 };
const LINE_FEED = 0x0a;

/** @throws {DatasetError} if the file is too large, is not UTF-8, starts with a byte order mark, or is blank */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const refuse = (words: FaultDescription, position = START): never => {
    throw new DatasetError([faultAtPosition(file, position, [], words)]);
  };
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse({
      found: `${bytes.length} bytes`,
      expected: `at most ${MAX_FILE_BYTES} (1 MB)`,
      hint: 'is this the right file?',
    });
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse({
      found: 'a byte order mark before the first character',
      expected: 'UTF-8 without it',
      hint: 'save the file as "UTF-8", not "UTF-8 with BOM"',
    });
  }
  const wrong = findWrongByte(bytes);
  if (wrong !== undefined) {
    return refuse(
      { found: 'a character that is not UTF-8', expected: 'UTF-8', hint: 'save the file as UTF-8' },
      wrong,
    );
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') {
    return refuse({ found: text === '' ? 'an empty file' : 'a blank file', expected: 'JSON' });
  }
  return text;
}

function findWrongByte(bytes: Uint8Array): Position | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const lineBytes = bytes.subarray(start, end);
    try {
      strict.decode(lineBytes);
    } catch {
      return { line, column: lenient.decode(lineBytes).indexOf('\uFFFD') + 1 };
    }
    start = end + 1;
  }
  return undefined;
}
