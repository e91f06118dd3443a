/** Words before a colon that tell what a line is. Longer ones first does not matter: the whole word must match. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who wrote or supplied a text. */
export const creditLabels = words('供稿 撰稿 撰文 作者 来源 文章来源 信息来源 稿件来源 供图 图文 摄影 通讯员 记者');
/** Who supplied an article of a bulletin. */
export const supplyLabels = words('供稿 撰稿 供稿单位 稿件来源');
/** Units, sources and titles of tables. */
export const captionLabels = words('单位 计量单位 金额单位 数据来源 资料来源 注');
/** Imprint: addresses. */
export const addressLabels = words('地址 编辑部地址 通讯地址 通信地址 联系地址 社址 办公地址');
export const postcodeLabels = words('邮编 邮政编码');
export const phoneLabels = words('电话 联系电话 传真 电话/传真 传真电话 咨询电话 编辑部电话 热线');
export const urlLabels = words('网址 网站 官网 官方网站 E-mail Email 邮箱 电子邮箱 电子邮件 投稿邮箱');
export const editorLabels = words('责任编辑 编辑 主编 副主编 总编 执行主编 执行编辑 责编 编审 审核 审稿 校对 编校');
/** Other lines of an imprint. */
const imprintLabels = words(
  '主办 主办单位 承办 编印 印刷 编制 编发 编发单位 出版 发行 印发 报送 抄送 报 送 发 微信公众号 公众号 刊号 准印证号 印数',
);

export const colophonLabels: ReadonlySet<string> = new Set(
  [addressLabels, postcodeLabels, phoneLabels, urlLabels, editorLabels, imprintLabels].flatMap((set) => [...set]),
);

const longestLabel = 8;

/**
 * The word before the colon at the beginning of a line, blanks inside it taken out; an opening bracket may stand before it.
 *
 * @example
 * readLabel('(供稿:某高新区)') //=> { label: '供稿', end: 4 }
 * readLabel('邮 编:100000') //=> { label: '邮编', end: 4 }
 */
export function readLabel(text: string): { label: string; end: number } | null {
  const colon = text.slice(0, 2 * longestLabel).indexOf(':');
  if (colon < 1) return null;
  const label = text.slice(text[0] === '(' || text[0] === '【' ? 1 : 0, colon).replaceAll(' ', '');
  return label.length === 0 || label.length > longestLabel ? null : { label, end: colon + 1 };
}
