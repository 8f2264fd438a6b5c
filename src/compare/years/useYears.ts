import { useId, useMemo } from 'react';
import { PROVINCE_BOUNDS } from '../../domain/camera';
import { classColours } from '../../domain/colours';
import { equirectangular } from '../../domain/geography/projection';
import type { LineId } from '../../domain/povertyLines';
import type { Facts } from '../../domain/facts';
import { type AreaPaint, paintsOf } from '../../domain/scene/paint';
import type { Scene, SceneRequest } from '../../domain/scene/scene';
import type { YearGroups } from '../../domain/scene/yearGroups';
import { yearGroups } from '../../domain/scene/yearGroups';
import { type PatternIds, patternIds } from '../../map/patternIds';
import { readPalette } from '../../map/palette';
import { svgPaths } from '../../map/svgPaths';
import type { AreaCode } from '../../domain/units';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { requestOf, sceneOf } from '../../state/useScene';
import type { YearPaths } from './YearMap';

/** The years to show of the present indicator and level. */
export function useYears(): YearGroups {
  const facts = useFacts();
  const view = useAtlas((state) => state.view);
  const { indicator, level, line, classes, outside, sure } = requestOf(view);
  return useMemo(() => {
    return yearsOf(facts, { indicator, level, year: 0, line, classes, outside, sure });
  }, [facts, indicator, level, line, classes, outside, sure]);
}

/** @param request of any year: each is asked for in its turn */
export function yearsOf(facts: Facts, request: SceneRequest): YearGroups {
  return yearGroups(facts, request, (one) => sceneOf(facts, one));
}

/** A group of years with what each is painted in. */
export interface DrawnGroup {
  line: LineId | null;
  years: readonly { scene: Scene; paints: ReadonlyMap<AreaCode, AreaPaint> }[];
}

interface DrawnYears {
  groups: readonly DrawnGroup[];
  empty: readonly number[];
  /** The patterns that any of them is painted with. */
  patterns: PatternIds;
}

/** The same, ready to be drawn. */
export function useDrawnYears(): DrawnYears {
  const { groups, empty } = useYears();
  const theme = useTheme();
  const drawing = useId();
  return useMemo(() => {
    // The style sheet has the theme's colours; `theme` says when to read them again.
    const neutrals = readPalette(document.documentElement);
    const drawn = groups.map(({ line, scenes }): DrawnGroup => {
      const years = scenes.map((scene) => {
        const colours = classColours(scene.indicator.family, scene.classes, theme);
        return { scene, paints: paintsOf(scene, colours, neutrals) };
      });
      return { line, years };
    });
    const paints = drawn.flatMap(({ years }) => years.flatMap((one) => [...one.paints.values()]));
    return { groups: drawn, empty, patterns: patternIds(drawing, paints) };
  }, [groups, empty, theme, drawing]);
}

/** Small maps are drawn this wide and scaled to their panel: lines are as fine as it can show. */
const WIDTH = 360;

/** The lines that all small maps share. */
export function useYearPaths(): YearPaths {
  const { layers } = useResources();
  const level = useAtlas((state) => state.view.level);
  return useMemo(() => {
    const projection = equirectangular(PROVINCE_BOUNDS, WIDTH);
    const { communes, districts, districtBorders, outline } = svgPaths(layers, projection);
    return {
      width: projection.width,
      height: projection.height,
      areas: level === 'commune' ? communes : districts,
      borders: districtBorders,
      outline,
    };
  }, [layers, level]);
}
