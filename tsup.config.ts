import { defineConfig, type Options } from 'tsup';

/** Han characters stay as they are (esbuild escapes them by default, twice the size); CSV tables are bundled as text. */
export const shared: Options = {
  target: 'es2022',
  clean: false,
  // Small and needed by every analysis: a package of its own takes longer to find than to load.
  noExternal: ['big.js'],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.loader = { ...options.loader, '.csv': 'text' };
  },
};

/**
 * What users load: short names and no blanks, since half the time to load it goes into reading it; lines short enough for the one
 * that Node prints above an error.
 */
const library: Options = {
  ...shared,
  minify: true,
  esbuildOptions: (options, context) => {
    shared.esbuildOptions?.(options, context);
    options.lineLimit = 160;
  },
};

const entry = { index: 'src/index.ts', export: 'src/export/index.ts', schema: 'src/analysis/index.ts' };

export default defineConfig([
  // Every entry in one file: a shared one takes longer to find than to load.
  { ...library, entry, format: 'esm', splitting: false, dts: { compilerOptions: { ignoreDeprecations: '6.0' } } },
  // CommonJS has no import.meta.url, by which the packed dictionary is found: the shims put it in.
  { ...library, entry, format: 'cjs', shims: true, dts: { compilerOptions: { ignoreDeprecations: '6.0' } } },
  { ...library, entry: { cli: 'src/cli/main.ts' }, format: 'esm', splitting: false, dts: false },
]);
