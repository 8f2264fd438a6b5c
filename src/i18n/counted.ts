/**
 * So many of something in English, which tells one from several.
 * @param plural where it isn't the singular with an s
 * @returns `1 area`, `12 areas`
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** @returns `1 area with a figure of its own`, `12 areas with figures of their own` */
export function withOwnFigures(areas: number): string {
  return areas === 1
    ? '1 area with a figure of its own'
    : `${areas} areas with figures of their own`;
}
