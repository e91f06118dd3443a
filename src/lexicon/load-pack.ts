/** Where the packed dictionary is: a URL or path, or its bytes (a SharedArrayBuffer serves many workers at once). */
import { openPack, type Pack, type PackSource } from './pack';

export type PackLocation = PackSource | URL | string;

/** Whether a value says where a pack is: buffers of another realm are told by their names. */
export function isPackLocation(value: unknown): value is PackLocation {
  if (typeof value === 'string') return value !== '';
  return value instanceof URL || value instanceof Uint8Array || /ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
}

/** Kept apart from where it is used: in `new URL(path, import.meta.url)` bundlers would look for the files themselves. */
const here = import.meta.url;

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
    try {
      return await load(new URL(path, here));
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`The packed dictionary huoju.pack was not found beside the bundle.\n${reasons.join('\n')}`);
}

async function load(location: PackLocation): Promise<Pack> {
  if (typeof location !== 'string' && !(location instanceof URL)) return openPack(location);
  const bytes = await readBytes(location).catch((cause: unknown) => {
    throw new Error(
      `${location}: the packed dictionary cannot be read (${reasonOf(cause)}). Pass the URL, path or bytes of huoju.pack as \`pack\`.`,
      { cause },
    );
  });
  return openPack(bytes, String(location));
}

/** What an error says; a failed fetch says it in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}

async function readBytes(location: URL | string): Promise<PackSource> {
  const href = String(location);
  if (/^(?:https?|blob|data):/.test(href) || !globalThis.process?.versions?.node) {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    return response.arrayBuffer();
  }
  // No import: bundlers for browsers, which have no file system, must not see one.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  return readFileSync(href.startsWith('file:') ? new URL(href) : href);
}
