/** Why a path inside a source is not followed; null: it stays inside. */
export function leadsOut(path: string): string | null {
  if (path.length > 400) return 'its path is longer than 400 characters';
  if (/\p{Cc}/u.test(path)) return 'its name holds characters that no name has';
  if (path.includes('\\')) return 'its path holds a backslash: pack it again, with / between folders';
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..'))
    return 'its path leads out of the archive: pack it again from inside the folder';
  return null;
}

/** Folders and files that are there for programs: hidden ones, packages, what macOS adds. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || name === 'node_modules' || name === '__MACOSX');
}

/** The one folder that all of them stand in, with its `/`; '' where there is none. Archives of a repository name it after the version. */
export function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : '';
}
