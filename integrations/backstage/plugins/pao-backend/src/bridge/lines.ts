import { Readable } from 'stream';

/**
 * Hands on the lines of a stream, of which none takes more memory than it may.
 *
 * @param mostBytes - of a line
 * @param onLine - takes a line without its end
 * @param onTooLong - is told once for a line that goes on, of which the rest is skipped
 */
export function eachLine(
  stream: Readable,
  mostBytes: number,
  onLine: (line: string) => void,
  onTooLong: () => void,
): void {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    const before = length;
    length += part.length;
    if (length <= mostBytes) {
      parts.push(part);
    } else if (before <= mostBytes) {
      parts = [];
      onTooLong();
    }
  };
  const end = () => {
    if (length <= mostBytes) {
      onLine(Buffer.concat(parts).toString('utf8'));
    }
    parts = [];
    length = 0;
  };
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    let stop = chunk.indexOf(10);
    while (stop >= 0) {
      keep(chunk.subarray(start, stop));
      end();
      start = stop + 1;
      stop = chunk.indexOf(10, start);
    }
    keep(chunk.subarray(start));
  });
  stream.on('end', () => {
    if (length > 0) {
      end();
    }
  });
}
