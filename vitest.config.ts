import { defineConfig } from 'vitest/config';

/** The bundler's text loader for CSV tables, for the tests. */
const csvAsText = {
  name: 'csv-as-text',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (id.endsWith('.csv') ? `export default ${JSON.stringify(code)}` : undefined),
};

export default defineConfig({
  plugins: [csvAsText],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-pack.ts'],
    testTimeout: 20_000,
  },
});
