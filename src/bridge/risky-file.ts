/**
 * Which files are not passed on, because opening them can start a program: what mail systems refuse, by name and by content.
 * Archives are not looked into.
 */

/** Endings that Gmail and Outlook both refuse or that Windows starts by a double click. */
const ENDINGS: ReadonlySet<string> = new Set(
  `ade adp apk app application appref-ms appx appxbundle bas bat cab chm cmd cnt com command cpl deb desktop diagcab dll
   dmg ex ex_ exe fxp gadget hlp hpj hta img inf ins iso isp its jar jnlp job js jse lib lnk mad maf mag mam maq mar mas
   mat mau mav maw mcf mda mde mdt mdw mdz mjs msc msh msh1 msh2 mshxml msi msix msixbundle msp mst msu nsh ocx osd pcd pif pkg
   plg prg ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 reg rpm scf scr sct search-ms settingcontent-ms shb shs sys
   theme themepack url vb vbe vbp vbs vhd vhdx vsmacros vsw vxd wim ws wsb wsc wsf wsh xbap xll xnk`.split(/\s+/),
);

/** Whether it is better not passed on. `bytes` may be its beginning: 64 KB are enough. */
export function isRisky(name: string, bytes: Uint8Array): boolean {
  return ENDINGS.has(endingOf(name)) || isProgram(bytes);
}

/** What the file system takes for the ending: Windows drops dots and blanks after it, and nobody sees marks that turn the direction. */
function endingOf(name: string): string {
  const plain = plainName(name).toLowerCase();
  return plain.slice(plain.lastIndexOf('.') + 1);
}

/** Characters that don't show, or show other characters in another order. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGEST_NAME = 180;

/** A file's name as a name and nothing else: no folders, nothing unseen, no dots and blanks at its end; not endless, its ending kept. */
export function plainName(name: string): string {
  const plain = trimmed(name.normalize('NFC').replace(UNSEEN, '').replace(/[/\\]/g, '_'));
  const characters = Array.from(plain);
  if (characters.length <= LONGEST_NAME) return plain || 'file';
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 20 ? plain.slice(dot) : '';
  return `${characters.slice(0, LONGEST_NAME - ending.length - 1).join('')}…${ending}`;
}

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimStart();
}

/** By what stands at the beginning, whatever the name says. */
function isProgram(bytes: Uint8Array): boolean {
  return isWindowsProgram(bytes) || SIGNATURES.some(({ at, is }) => is.every((byte, i) => bytes[at + i] === byte));
}

/** `MZ` alone may be words; in a program zeros follow close behind. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4d && bytes[1] === 0x5a && bytes.subarray(2, 64).includes(0);
}

const signature = (at: number, is: readonly number[] | string) => ({
  at,
  is: typeof is === 'string' ? Array.from(is, (character) => character.charCodeAt(0)) : is,
});

const SIGNATURES = [
  signature(0, '\x7fELF'),
  // Mach-O in both orders and widths; of several machines at once, which is Java's class as well.
  signature(0, [0xfe, 0xed, 0xfa, 0xce]),
  signature(0, [0xfe, 0xed, 0xfa, 0xcf]),
  signature(0, [0xce, 0xfa, 0xed, 0xfe]),
  signature(0, [0xcf, 0xfa, 0xed, 0xfe]),
  signature(0, [0xca, 0xfe, 0xba, 0xbe]),
  // A shortcut of Windows, its compiled help and its cabinets.
  signature(0, [0x4c, 0, 0, 0, 1, 0x14, 2, 0]),
  signature(0, 'ITSF\x03\0'),
  signature(0, 'MSCF\0\0\0\0'),
  // Images of disks.
  signature(0x8001, 'CD001'),
  signature(0, 'conectix'),
  signature(0, 'vhdxfile'),
];
