import 'react';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Merging needs React's own parameter.
  interface SVGAttributes<T> {
    /** HTML gives it to all elements, and translating browsers heed it in drawings too. */
    translate?: 'yes' | 'no' | undefined;
  }
}
