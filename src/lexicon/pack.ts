/**
 * The packed file: named sections that are read as typed-array views, without parsing.
 *
 * Layout, little-endian: magic `huojupk1`, section count (u32), 4 bytes of zeros; then for each section its name
 * (24 ASCII bytes, padded with zeros), byte offset and byte length (u32 each); then the sections, each at a multiple
 * of 8. The bytes may live in a SharedArrayBuffer.
 */
export interface Pack {
  bytes(name: string): Uint8Array;
  uint16(name: string): Uint16Array;
  int32(name: string): Int32Array;
  float64(name: string): Float64Array;
  text(name: string): string;
}

export type PackSource = ArrayBuffer | SharedArrayBuffer | Uint8Array;

const magic = 'huojupk1';
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

/** Opens a packed file; throws when the bytes are none. Views point into the bytes given, which must not change. */
export function openPack(source: PackSource, place = 'the bytes given'): Pack {
  const given = source instanceof Uint8Array ? source : new Uint8Array(source);
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const decode = (from: number, length: number): string => new TextDecoder().decode(bytes.slice(from, from + length));
  if (bytes.byteLength < headerSize || decode(0, magic.length) !== magic) {
    throw new Error(`${place}: not a huoju dictionary pack of this version. Use the huoju.pack that comes with this version of huoju.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = new Map<string, [offset: number, length: number]>();
  for (let index = 0; index < view.getUint32(8, true); index += 1) {
    const entry = headerSize + entrySize * index;
    const [offset, length] = [view.getUint32(entry + nameSize, true), view.getUint32(entry + nameSize + 4, true)];
    sections.set(decode(entry, nameSize).replace(/\0+$/, ''), [offset, length]);
    if (offset + length > bytes.byteLength) throw new Error(`${place}: the dictionary pack is cut short. Fetch or build it again.`);
  }
  const section = (name: string): [number, number] => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`${place}: no section ${name}. Use the huoju.pack that comes with this version of huoju.`);
    return [bytes.byteOffset + found[0], found[1]];
  };
  return {
    bytes: (name) => new Uint8Array(bytes.buffer, ...section(name)),
    uint16: (name) => new Uint16Array(bytes.buffer, section(name)[0], section(name)[1] / 2),
    int32: (name) => new Int32Array(bytes.buffer, section(name)[0], section(name)[1] / 4),
    float64: (name) => new Float64Array(bytes.buffer, section(name)[0], section(name)[1] / 8),
    text: (name) => decode(section(name)[0] - bytes.byteOffset, section(name)[1]),
  };
}
