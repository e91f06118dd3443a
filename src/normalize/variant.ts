/** Tells where a traditional text was written, by the words that only one side uses. */
import type { Variant } from './conversion';

const taiwan = '臺灣 台灣 新台幣 新臺幣 民國 行政院 立法院 經濟部 資訊 網路 軟體 硬體 數位 計畫 專案 產學 南科 竹科 中科 兩岸 裡'.split(
  ' ',
);
const hongKong = '香港 澳門 港元 港幣 特區政府 行政長官 立法會 創科 粵港澳 大灣區 港府 施政報告 財政司 裏 啓'.split(' ');

/** `plain` where nothing or as much speaks for either side: then no word is changed, only characters. */
export function variantOf(text: string): Variant {
  const count = (words: readonly string[]): number => words.filter((word) => text.includes(word)).length;
  const [tw, hk] = [count(taiwan), count(hongKong)];
  return tw > hk ? 'tw' : hk > tw ? 'hk' : 'plain';
}
