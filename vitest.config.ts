import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['src/**/*.test.ts', 'slides/**/*.test.ts', 'test/*.test.{ts,mjs}'] },
});
