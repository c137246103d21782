/** Bytes from outside, and what they are: said by the bytes themselves, not by a name. */

export const MOST_BYTES = 20_000_000;
/** Of one file in a folder or a zip. */
export const MOST_FILE_BYTES = 1_000_000;

/** The bytes as a text, or a sentence on why they are none. */
export type SourceText = { readonly text: string } | { readonly problem: string };

const SIGNATURES: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF: save its text as Markdown', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['an old Office document: save it as Markdown or CSV', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive: pack the files as a zip', [0x1f, 0x8b]],
  ['a 7z archive: pack the files as a zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive: pack the files as a zip', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, 0x90, 0x00]],
];

export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);

export function textOf(bytes: Uint8Array): SourceText {
  if (bytes.length === 0) return { problem: 'this file is empty' };
  const [what] = SIGNATURES.find(([, signature]) => startsWith(bytes, signature)) ?? [];
  if (what) return { problem: `this is ${what}` };
  const text = decoded(bytes);
  if (text === null)
    return { problem: 'this is no text in UTF-8: save it as UTF-8 (in Excel “CSV UTF-8”), or it is no text at all' };
  if (text.includes('\0')) return { problem: 'this is no text: it holds bytes that no text has' };
  if (isWebPage(text))
    return {
      problem:
        'this is a web page, perhaps a login page: give the address of the Markdown, CSV, JSONL or zip file itself',
    };
  return text.trim() === '' ? { problem: 'this file is empty' } : { text };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** UTF-8; or UTF-16 when it says so, as Excel's “Unicode text” does. Null: neither. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

/** What stands before the first tag of a page: blanks, a declaration, comments. */
function isWebPage(text: string): boolean {
  const begin = text
    .slice(0, 2_000)
    .replace(/<!--[^>]{0,1000}-->/g, '')
    .replace(/<\?xml[^>]{0,200}\?>/i, '')
    .trimStart();
  return /^<(?:!doctype|html|head|body)[\s>]/i.test(begin);
}
