/** Names of the dictionaries: certain ones, short forms that need context, and either with the marks around them. */
import type { EntityType } from '../../analysis/types';
import { type TableName, tableBits, tableNames } from '../../lexicon/index';
import { typeNumber } from '../proposals';
import type { Propose, Proposer } from '../proposer';

const typeOfTable: readonly (readonly [table: TableName, type: EntityType])[] = [
  ['zones', 'zone'],
  ['programs', 'program'],
  ['documents', 'document'],
  ['events', 'event'],
  ['awards', 'award'],
  ['organizations', 'organization'],
  ['industries', 'industry'],
  ['products', 'product'],
  ['positions', 'position'],
  ['divisions', 'place'],
  ['places', 'place'],
];

/** The type that a table's names have. */
export const typeOf = new Map<TableName, EntityType>(typeOfTable);
/** By the bit of the table; only typed tables are asked for. */
const typeOfBit = Uint8Array.from(tableNames, (table) => {
  const type = typeOf.get(table);
  return type === undefined ? 0 : typeNumber[type];
});
const typedTables = typeOfTable.reduce((bits, [table]) => bits | tableBits[table], 0);

export const tableRules: readonly Proposer[] = [
  {
    // 科技部 · 集成电路 · not 中国(式)
    id: 'table/name',
    run(reading, propose) {
      const { hits, lexicon } = reading.input;
      const crossing = lexicon.cueBit('crossing');
      for (let h = 0, word = -1; h < hits.length; h++) {
        const [from, to] = [hits.from[h]!, hits.to[h]!];
        if ((reading.cues[h]! & crossing) !== 0) word = h;
        const isCut = word >= 0 && hits.from[word] === from && hits.to[word]! > to;
        if (!isCut) proposeTypes(reading.tables[h]!, from, to, propose);
      }
    },
  },
  {
    // “一带一路” · 《科技进步法》
    id: 'table/marked',
    run(reading, propose) {
      const { hits } = reading.input;
      for (let h = 0; h < hits.length; h++) {
        const [from, to] = [hits.from[h]!, hits.to[h]!];
        if (from > 0 && reading.partner[from - 1] === to) proposeTypes(reading.tables[h]!, from - 1, to + 1, propose);
      }
    },
  },
];

/** Names of the user's own dictionaries, where no word is cut. */
export const ownNames: Proposer = {
  // 星桥激光
  id: 'table/own',
  run({ input: { hits, lexicon }, starts }, propose) {
    for (let h = 0; h < hits.length; h++) {
      const [from, to] = [hits.from[h]!, hits.to[h]!];
      if (hits.entry[h]! >= lexicon.shipped && starts[from] === 1 && starts[to] === 1)
        proposeTypes(lexicon.certain(hits.kind[h]!), from, to, propose);
    }
  },
};

function proposeTypes(tables: number, from: number, to: number, propose: Propose): void {
  for (let rest = tables & typedTables; rest !== 0; rest &= rest - 1) propose(from, to, typeOfBit[31 - Math.clz32(rest & -rest)]!);
}
