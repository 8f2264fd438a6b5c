import type { useRovingFocus } from './useRovingFocus';

/** What an item of a chart must carry that is one tab stop. */
export type RovingItem = ReturnType<ReturnType<typeof useRovingFocus>['item']>;
