import { indexFacts, isFactsFile } from '../domain/facts';
import { decodeLayers } from '../domain/geography/layers';
import { isLayersFile } from '../domain/geography/layersFile';
import { followAddress } from '../state/store';
import type { Resources } from '../state/resources';

/** Something that the network, not the program, is to blame for. */
export class LoadError extends Error {}

/** How many of the parts have come. */
export interface Progress {
  done: number;
  all: number;
}

const PARTS = 2;

async function fetchJson(file: string): Promise<unknown> {
  const address = new URL(`atlas/${file}`, document.baseURI);
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new LoadError(`${file}: no connection`, { cause });
  }
  if (!response.ok) throw new LoadError(`${file}: status ${response.status}`);
  return response.json();
}

/** Both weights, each with a letter of both of its files, so that all four are asked for. */
const FACES = ['400 1em "Be Vietnam Pro"', '600 1em "Be Vietnam Pro"'];
const LETTERS = 'aạ';

/** A screen in the system's letters is better than none for longer than this. */
const MOST_WAIT_FOR_FONTS_MS = 3000;

/**
 * Waits for the letters that the screen is set in: written in others first, it would move when
 * they come.
 */
async function fontsReady(): Promise<void> {
  const faces = Promise.allSettled(FACES.map((face) => document.fonts.load(face, LETTERS)));
  const enough = new Promise((resolve) => setTimeout(resolve, MOST_WAIT_FOR_FONTS_MS));
  await Promise.race([faces, enough]);
}

/**
 * Loads facts and layers, side by side, and takes the view from the address.
 * @param onProgress is told after each part
 * @throws LoadError where a file can't be had; Error where it isn't of this version
 */
export async function loadResources(onProgress: (progress: Progress) => void): Promise<Resources> {
  let done = 0;
  const part = async (file: string) => {
    const value = await fetchJson(file);
    done += 1;
    onProgress({ done, all: PARTS });
    return value;
  };
  const [factsFile, layersFile] = await Promise.all([
    part('facts.json'),
    part('layers.json'),
    fontsReady(),
  ]);
  if (!isFactsFile(factsFile)) throw new Error('facts.json is of another version');
  if (!isLayersFile(layersFile)) throw new Error('layers.json is of another version');
  const facts = indexFacts(factsFile);
  followAddress(facts);
  return { facts, layers: decodeLayers(layersFile) };
}
