/** What stands in quotation marks and title marks. */
import type { EntityType } from '../../analysis/types';
import type { Proposer } from '../proposer';

const quotable: readonly EntityType[] = ['program', 'product', 'event', 'award', 'organization', 'document', 'industry', 'zone', 'place'];

const documentNumber = /[\u4e00-\u9fff]{2,8}〔\d{4}〕\d{1,4}号/g;

export const markedRules: readonly Proposer[] = [
  {
    // 国发〔2020〕7号
    id: 'marked/number',
    run({ text }, propose) {
      for (const { 0: number, index } of text.matchAll(documentNumber)) propose(index, index + number.length, 'document');
    },
  },
  {
    // “飞鱼计划” · “云上智造”
    id: 'marked/quoted',
    run({ text, partner }, propose) {
      for (let from = text.indexOf('“'); from >= 0; from = text.indexOf('“', from + 1)) {
        const close = partner[from]!;
        if (close < 0 || close - from > 30) continue;
        for (const type of quotable) {
          propose(from, close + 1, type);
          if (type === 'industry' || type === 'product') propose(from + 1, close, type);
        }
      }
    },
  },
  {
    // 《关于支持科技创新的若干措施》 · 《通知》
    id: 'marked/title',
    run({ text, partner }, propose) {
      for (let from = text.indexOf('《'); from >= 0; from = text.indexOf('《', from + 1)) {
        const close = partner[from]!;
        if (close < 0) continue;
        propose(from, close + 1, 'document');
        propose(from, close + 1, 'product');
      }
    },
  },
];
