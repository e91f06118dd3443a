/** Names of the contract's codes in both languages, for tables and pages that people read. */
import type { Basis, EntityType, Role, Status } from './types';

export type Language = 'en' | 'zh';
type Labels<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

export const entityLabels: Labels<EntityType> = {
  person: { en: 'Person', zh: '人物' },
  organization: { en: 'Organization', zh: '机构' },
  zone: { en: 'Zone', zh: '园区' },
  place: { en: 'Place', zh: '地点' },
  document: { en: 'Document', zh: '文件' },
  program: { en: 'Programme', zh: '计划' },
  event: { en: 'Event', zh: '活动' },
  industry: { en: 'Industry', zh: '产业' },
  product: { en: 'Product', zh: '产品' },
  award: { en: 'Award', zh: '奖项' },
  position: { en: 'Post', zh: '职务' },
  time: { en: 'Time', zh: '时间' },
  contact: { en: 'Contact', zh: '联系方式' },
};

export const roleLabels: Labels<Role> = {
  level: { en: 'level', zh: '水平' },
  change: { en: 'change', zh: '变化' },
  share: { en: 'share', zh: '占比' },
  rank: { en: 'rank', zh: '位次' },
};

export const statusLabels: Labels<Status> = {
  actual: { en: 'actual', zh: '实际' },
  expected: { en: 'expected', zh: '预计' },
  target: { en: 'target', zh: '目标' },
};

export const basisLabels: Labels<Basis> = {
  yoy: { en: 'yoy', zh: '同比' },
  mom: { en: 'mom', zh: '环比' },
  other: { en: 'other', zh: '其他' },
};

/** Column heads of the indicator table. */
export const indicatorColumns = {
  subject: { en: 'Subject', zh: '主体' },
  measure: { en: 'Measure', zh: '指标' },
  comparator: { en: 'Comparator', zh: '比较' },
  value: { en: 'Value', zh: '数值' },
  valueMax: { en: 'Upper value', zh: '上限' },
  unit: { en: 'Unit', zh: '单位' },
  role: { en: 'Role', zh: '角色' },
  basis: { en: 'Basis', zh: '对比基准' },
  period: { en: 'Period', zh: '时期' },
  status: { en: 'Status', zh: '状态' },
  text: { en: 'Text', zh: '原文' },
  en: { en: 'English', zh: '英文' },
  start: { en: 'Start', zh: '起' },
  end: { en: 'End', zh: '止' },
} as const satisfies Record<string, Record<Language, string>>;
