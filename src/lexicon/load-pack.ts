/** Where the packed dictionary is: a URL or path, or its bytes (a SharedArrayBuffer serves many workers at once). */
import { openPack, type Pack, type PackSource } from './pack';

export type PackLocation = PackSource | URL | string;

/** Beside the bundle; from a checkout's sources, in its `dist`. */
const usualPlaces = ['./huoju.pack', '../../dist/huoju.pack'];

let shared: Promise<Pack> | undefined;

/** Loads the packed dictionary once for all analyzers, or the one given. Throws when there is none, with a remedy. */
export function loadPack(location?: PackLocation): Promise<Pack> {
  if (location !== undefined) return load(location);
  shared ??= loadFirst(usualPlaces).catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

async function loadFirst(places: readonly string[]): Promise<Pack> {
  const reasons: string[] = [];
  for (const path of places) {
    const place = new URL(path, import.meta.url);
    try {
      return openPack(await readBytes(place), place.href);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `The packed dictionary huoju.pack was not found. Keep it beside the bundle, or pass its URL, path or bytes as \`pack\`.\n${reasons.join('\n')}`,
  );
}

async function load(location: PackLocation): Promise<Pack> {
  if (typeof location !== 'string' && !(location instanceof URL)) return openPack(location);
  return openPack(await readBytes(location), String(location));
}

async function readBytes(location: URL | string): Promise<PackSource> {
  const href = String(location);
  if (/^(?:https?|blob|data):/.test(href) || !globalThis.process?.versions?.node) {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href}: HTTP status ${response.status}.`);
    return response.arrayBuffer();
  }
  const { readFileSync } = await fileSystem();
  return readFileSync(href.startsWith('file:') ? new URL(href) : href);
}

/** Node's file system. Bundlers for browsers, which have none, must not see an import of it. */
async function fileSystem(): Promise<typeof import('node:fs')> {
  const name = 'node:fs';
  // Older versions of Node have only the import, which takes longer.
  return globalThis.process?.getBuiltinModule?.(name) ?? import(/* webpackIgnore: true */ /* @vite-ignore */ name);
}
