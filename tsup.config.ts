import { defineConfig, type Options } from 'tsup';

/** Han characters stay as they are (esbuild escapes them by default, twice the size); CSV tables are bundled as text. */
export const shared: Options = {
  target: 'es2022',
  clean: false,
  shims: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.loader = { ...options.loader, '.csv': 'text' };
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', export: 'src/export/index.ts', schema: 'src/analysis/index.ts' },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], dts: false },
]);
