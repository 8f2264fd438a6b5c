import type { Own } from './knowledge/kinds';
import { evidenceOf } from './knowledge/kinds';
import type { LineId } from './povertyLines';
import type { Scene } from './scene/scene';

/** Do the sources of some figures name the poverty line, do some of them, or is it told from the
 * year alone? */
export type LineNaming = 'stated' | 'partly' | 'inferred';

/**
 * How a line is known that figures are counted by.
 * @param known what is shown; statements by other lines don't matter
 */
export function lineNaming(known: readonly Own[], line: LineId): LineNaming {
  const statements = known.flatMap((own) => own.statements).filter((one) => one.line === line);
  const stated = statements.filter((one) => one.lineStated).length;
  if (stated === 0) return 'inferred';
  return stated === statements.length ? 'stated' : 'partly';
}

/** The same of all that choropleths of one line show. */
export function sceneLineNaming(scenes: readonly Pick<Scene, 'items'>[], line: LineId): LineNaming {
  const items = scenes.flatMap((scene) => [...scene.items.values()]);
  const shown = items.filter(({ counted, hidden }) => counted && !hidden);
  return lineNaming(
    shown.flatMap(({ knowledge }) => evidenceOf(knowledge) ?? []),
    line,
  );
}
