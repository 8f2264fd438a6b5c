import { createContext, useContext } from 'react';
import { withBorrowedWeights } from '../domain/assumptions';
import type { Facts } from '../domain/facts';
import type { Layers } from '../domain/geography/layers';
import { useAtlas } from './store';

/** What the atlas loads once and never changes. */
export interface Resources {
  facts: Facts;
  layers: Layers;
}

const ResourcesContext = createContext<Resources | null>(null);
export const ResourcesProvider = ResourcesContext.Provider;

/** @throws Error where a component stands outside the provider */
export function useResources(): Resources {
  const resources = useContext(ResourcesContext);
  if (resources === null) throw new Error('useResources needs a ResourcesProvider around it');
  return resources;
}

/** The facts, with what the reader allows to be assumed. */
export function useFacts(): Facts {
  const { facts } = useResources();
  const weights = useAtlas((state) => state.view.weights);
  return weights ? withBorrowedWeights(facts) : facts;
}
