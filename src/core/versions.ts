/** Compares `3.4`, `3.4.1`, `4.10`: major and minor only, because files do not say more. */
export function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(versionPart);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(versionPart);
  return aMajor === bMajor ? aMinor - bMinor : aMajor - bMajor;
}

/** Blender says `4.2.0 LTS` and `5.0.0 Alpha`; files of old say `2.79`. */
function versionPart(text: string): number {
  return Number.parseInt(text, 10) || 0;
}
