import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node', // Machines are shared: a law that draws hundreds of pictures may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest would leave one core to itself, half of a machine with two.
    maxWorkers: availableParallelism(),
    // A file finds the modules of the one before it, loaded and compiled: a third of the work. Modules here keep nothing that a
    // test could leave behind (no module is mocked, no element is defined in node); what a test replaces is put back:
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    include: ['src/**/*.test.ts', 'slides/**/*.test.ts', 'test/*.test.{ts,mjs}'],
  },
});
