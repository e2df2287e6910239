import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node', // Machines are shared: a law that draws hundreds of pictures may take its time.
    testTimeout: 60_000,
    // Vitest would leave one core to itself, half of a machine with two.
    maxWorkers: availableParallelism(),
    include: ['src/**/*.test.ts', 'slides/**/*.test.ts', 'test/*.test.{ts,mjs}'],
  },
});
