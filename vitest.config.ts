import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node', // Machines are shared: a law that draws hundreds of pictures may take its time.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'slides/**/*.test.ts', 'test/*.test.{ts,mjs}'],
  },
});
