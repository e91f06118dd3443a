/**
 * The packed file: named sections that are read as typed-array views, without parsing.
 *
 * Layout, little-endian: magic `huojupak`, section count (u32), format (u32); then for each section its name
 * (24 ASCII bytes, padded with zeros), byte offset and byte length (u32 each); then the sections, each at a multiple
 * of 8. The bytes may live in a SharedArrayBuffer.
 */
export interface Pack {
  bytes(name: string): Uint8Array;
  int16(name: string): Int16Array;
  uint16(name: string): Uint16Array;
  int32(name: string): Int32Array;
  float64(name: string): Float64Array;
  text(name: string): string;
}

export type PackSource = ArrayBuffer | SharedArrayBuffer | Uint8Array;

const magic = 'huojupak';
/** Goes up whenever what a section means changes: a bundle reads the packs of its own format only. */
const format = 4;
const headerSize = 16;
const entrySize = 32;
const nameSize = 24;
const aligned = (offset: number): number => (offset + 7) & ~7;

/** Writes sections in the order given; equal sections give equal bytes. */
export function writePack(sections: Readonly<Record<string, ArrayBufferView | string>>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = Object.entries(sections).map(([name, value]) => {
    const bytes = typeof value === 'string' ? encoder.encode(value) : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { name: encoder.encode(name), bytes, offset: 0 };
  });
  let size = headerSize + entrySize * parts.length;
  for (const part of parts) {
    part.offset = aligned(size);
    size = part.offset + part.bytes.byteLength;
  }
  const out = new Uint8Array(aligned(size));
  const view = new DataView(out.buffer);
  out.set(encoder.encode(magic));
  view.setUint32(8, parts.length, true);
  view.setUint32(12, format, true);
  parts.forEach(({ name, bytes, offset }, index) => {
    const entry = headerSize + entrySize * index;
    if (name.length > nameSize) throw new Error(`Section name longer than ${nameSize} bytes: ${new TextDecoder().decode(name)}`);
    out.set(name, entry);
    view.setUint32(entry + nameSize, offset, true);
    view.setUint32(entry + nameSize + 4, bytes.byteLength, true);
    out.set(bytes, offset);
  });
  return out;
}

/** Text of at most so many ASCII bytes, which ends before the first zero. */
function asciiAt(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let at = from; at < from + length && bytes[at]! > 0; at += 1) text += String.fromCharCode(bytes[at]!);
  return text;
}

const remedy = 'Use the huoju.pack that comes with this version of huoju.';

/** Opens a packed file; throws when the bytes are none. Views point into the bytes given, which must not change. */
export function openPack(source: PackSource, place = 'the bytes given'): Pack {
  const given = source instanceof Uint8Array ? source : new Uint8Array(source);
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (bytes.byteLength < headerSize || asciiAt(bytes, 0, magic.length) !== magic) {
    throw new Error(`${place}: not a huoju dictionary pack. ${remedy}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = view.getUint32(12, true);
  if (found !== format) {
    throw new Error(`${place}: a dictionary pack of format ${found}, but this version of huoju reads format ${format}. ${remedy}`);
  }
  const sections = new Map<string, [offset: number, length: number]>();
  for (let index = 0; index < view.getUint32(8, true); index += 1) {
    const entry = headerSize + entrySize * index;
    const [offset, length] = [view.getUint32(entry + nameSize, true), view.getUint32(entry + nameSize + 4, true)];
    sections.set(asciiAt(bytes, entry, nameSize), [offset, length]);
    if (offset + length > bytes.byteLength) throw new Error(`${place}: the dictionary pack is cut short. Fetch or build it again.`);
  }
  const section = (name: string): [number, number] => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`${place}: no section ${name}. ${remedy}`);
    return [bytes.byteOffset + found[0], found[1]];
  };
  return {
    bytes: (name) => new Uint8Array(bytes.buffer, ...section(name)),
    int16: (name) => new Int16Array(bytes.buffer, section(name)[0], section(name)[1] / 2),
    uint16: (name) => new Uint16Array(bytes.buffer, section(name)[0], section(name)[1] / 2),
    int32: (name) => new Int32Array(bytes.buffer, section(name)[0], section(name)[1] / 4),
    float64: (name) => new Float64Array(bytes.buffer, section(name)[0], section(name)[1] / 8),
    // A copy: text cannot be decoded where it lies in shared memory.
    text: (name) => new TextDecoder().decode(new Uint8Array(bytes.buffer, ...section(name)).slice()),
  };
}
