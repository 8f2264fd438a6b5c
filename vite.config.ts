import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { atlasFiles } from './scripts/facts/plugin';
import { mediaInLetters } from './scripts/mediaInLetters';
import { offline } from './scripts/service-worker/plugin';

export default defineConfig({
  // Relative addresses, so that the same build works at the root of a host, below it, and from a
  // folder on a planner's laptop.
  base: './',
  plugins: [atlasFiles(), react(), offline()],
  css: { postcss: { plugins: [mediaInLetters] } },
  // The map library is one chunk of a megabyte, and nothing can be done about it.
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  test: {
    // Properties over all shipped facts take their time on a busy machine.
    testTimeout: 60_000,
    // No test changes what others import, and importing anew for each file takes longer than all.
    isolate: false,
    maxWorkers: '100%',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
  },
});
