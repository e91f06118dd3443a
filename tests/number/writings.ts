/** Writers of whole numbers, the readers' counterpart. */
export const writings = {
  arabic: (value: number) => String(value),
  grouped: (value: number) => value.toLocaleString('en-US'),
  fullWidth: (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  chinese: (value: number) => chinese(value, '零一二三四五六七八九', ['', '十', '百', '千']),
  traditional: (value: number) => chinese(value, '零一二三四五六七八九', ['', '十', '百', '千']).replace(/万/g, '萬').replace(/亿/g, '億'),
  financial: (value: number) => chinese(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟']),
  mixed: (value: number) => mixed(value),
} satisfies Record<string, (value: number) => string>;

/** 一亿零三百万零五: groups of four digits, one 零 for each gap. */
function chinese(value: number, digits: string, steps: readonly string[]): string {
  if (value === 0) return digits[0]!;
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10000)) groups.push(rest % 10000);
  let text = '';
  let gap = false;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    if (group === 0) {
      gap = text !== '';
      // 万亿: the 万 of the upper half still needs its 亿
      if (i === 2 && groups.length > 3) text += '亿';
      continue;
    }
    if (text !== '' && (gap || group < 1000)) text += digits[0];
    text += section(group, digits, steps) + ['', '万', '亿', '万'][i]!;
    gap = false;
  }
  return text;
}

function section(group: number, digits: string, steps: readonly string[]): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? digits[0] : ''}${digits[digit]}${steps[place]}`;
    gap = false;
  }
  return text;
}

/** 12亿3456万: what policy texts write, where the rest allows it. */
function mixed(value: number): string {
  if (value >= 1e12 && value % 1e8 === 0) return `${value / 1e12}万亿`;
  if (value >= 1e8 && value % 1e4 === 0)
    return value % 1e8 === 0 ? `${value / 1e8}亿` : `${Math.floor(value / 1e8)}亿${(value % 1e8) / 1e4}万`;
  return value >= 1e4 && value % 100 === 0 && value < 1e8 ? `${value / 1e4}万` : String(value);
}
