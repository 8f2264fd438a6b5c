import { expect, it } from 'vitest';
import { indexFacts } from '../facts';
import { madeUpFacts, madeUpStatement } from '../testing/madeUpFacts';
import { sceneFor } from '../testing/sceneFor';
import { sourcesOfScene } from './sources';

it('the sources of a map are those of what it shows, the most used first', () => {
  const statements = [
    madeUpStatement({ id: 'F1', source: 'S-one' }),
    madeUpStatement({ id: 'F2', source: 'S-district', area: '902' }),
    // Neither another year nor a commune outside the programme is shown.
    madeUpStatement({ id: 'F3', source: 'S-other-year', year: 2018 }),
    madeUpStatement({ id: 'F4', source: 'S-outside', area: '90003' }),
  ];
  const scene = sceneFor(indexFacts(madeUpFacts({ statements })));
  // Two communes inherit their district's figure, one has its own.
  expect(sourcesOfScene(scene)).toEqual(['S-district', 'S-one']);
});
