import { create } from 'zustand';

/** How safe the reader's stories are in this browser. */
type Saving =
  | { kind: 'saved' }
  /** The browser keeps nothing: they last as long as the page. */
  | { kind: 'denied' }
  /** There is no room for the last change. */
  | { kind: 'full' }
  /** What was kept can't be read, by this edition at least; it is kept aside as it was. */
  | { kind: 'unreadable'; kept: string };

export const useSaving = create<{ saving: Saving }>()(() => ({ saving: { kind: 'saved' } }));

export function tellSaving(saving: Saving): void {
  useSaving.setState({ saving });
}
