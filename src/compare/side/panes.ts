import { usualPane } from '../../domain/comparison/usualPane';
import type { Facts } from '../../domain/facts';
import type { Scene } from '../../domain/scene/scene';
import type { Pane } from '../../state/compareView';
import type { StillView } from '../../state/stillView';
import { requestOf, sceneOf } from '../../state/useScene';

/** What stands beside each other. */
export interface ShownPanes {
  /** Two to four; the first is the view's own. */
  panes: readonly [Pane, ...Pane[]];
  scenes: readonly [Scene, ...Scene[]];
  /** All have the same classes, so that one key serves them. */
  alike: boolean;
  /** Two of them are counted by different poverty lines. */
  apart: boolean;
}

/** The maps that a view puts beside each other. */
export function panesOf(facts: Facts, view: StillView): ShownPanes {
  const { indicator, year, line, level, compare } = view;
  const first: Pane = { indicator, year, line };
  const others = compare.panes.length > 0 ? compare.panes : [usualPane(facts, first, level)];
  const sceneOfPane = (pane: Pane) => sceneOf(facts, { ...requestOf(view), ...pane });
  const scenes: [Scene, ...Scene[]] = [sceneOfPane(first), ...others.map(sceneOfPane)];
  const classes = new Set(
    scenes.map((scene) => JSON.stringify([scene.indicator.family, scene.classes])),
  );
  const lines = new Set(scenes.flatMap((scene) => scene.line ?? []));
  return { panes: [first, ...others], scenes, alike: classes.size === 1, apart: lines.size > 1 };
}
