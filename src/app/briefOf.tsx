import type { ReactElement } from 'react';
import type { CompareTask } from '../compare/task';
import { ViewBrief } from '../panels/legend/brief/ViewBrief';
import type { Showing } from '../state/view';

/**
 * The key in brief of what is on the screen.
 * @param task the comparison on the screen
 * @returns null where a list or a table says itself what it is
 */
export function briefOf(task: CompareTask | null, showing: Showing): ReactElement | null {
  if (showing === 'list' || showing === 'knowledge') return null;
  const Brief = task?.Brief;
  if (Brief !== undefined) return <Brief />;
  return task?.Stage === undefined ? <ViewBrief /> : null;
}
