import { lazy } from 'react';

// Asked for at once, beside the shell and the data, not after them.
const room = import('./MapView');

/** The map, whose library is as large as all else together: it comes when it is there. */
export const LazyMapView = lazy(async () => ({ default: (await room).MapView }));
