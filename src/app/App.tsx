import { Suspense, useState } from 'react';
import { IconNames } from '../panels/tooltip/IconNames';
import { Atlas } from './Atlas';
import { ErrorBoundary } from './ErrorBoundary';
import { Loading } from './Loading';
import type { Progress } from './load';
import { loadResources } from './load';

/** Loading, failing and starting again around the atlas itself. */
export function App() {
  const [progress, setProgress] = useState<Progress>({ done: 0, all: 2 });
  const [resources, setResources] = useState(() => loadResources(setProgress));
  return (
    <ErrorBoundary
      onRetry={() => {
        setResources(loadResources(setProgress));
      }}
    >
      <>
        <IconNames />
        <Suspense fallback={<Loading progress={progress} />}>
          <Atlas resources={resources} />
        </Suspense>
      </>
    </ErrorBoundary>
  );
}
