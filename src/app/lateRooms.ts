import { lazy } from 'react';

// Asked for at once, as the map is, not after the data.
const detailRoom = import('./DetailRoom');

/** The selected area in detail. */
export const DetailRoom = lazy(async () => ({ default: (await detailRoom).DetailRoom }));
