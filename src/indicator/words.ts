/** Words that the rules ask for by class: what stands at the begin, at the end or as the whole of a word; `dictionaries/statement-words.csv` lists them. */
import table from '../../dictionaries/statement-words.csv';
import { firstCells, rowsOf } from '../text/rows';
import { WordClass } from './word-class';

let listed: Map<string, string[]> | undefined;

function classes(): Map<string, string[]> {
  if (listed) return listed;
  listed = new Map();
  for (const row of rowsOf(table)) {
    const { zh, cell } = firstCells(row);
    for (const name of cell.split('|')) {
      const list = listed.get(name);
      if (list) list.push(zh);
      else listed.set(name, [zh]);
    }
  }
  return listed;
}

const list = (name: string): WordClass => new WordClass(() => classes().get(name) ?? []);

export const words = {
  // Who and where
  /** 企业 部门: who may act, so that a verb behind it has it as its subject (组织{企业}参加展会). */
  agent: list('agent'),
  /** 者 系统: who does something and is no agent everywhere. */
  actor: list('actor'),
  /** 产业 财政: what is measured of it is told of the nation or place that it is in. */
  field: list('field'),
  /** 县 学校: where something is, or who is so many. */
  site: list('site'),
  /** 部门 城市: what those are counted as that do something together (国家医保局等六{部门}). */
  party: list('party'),
  /** 车间 示范田: what one may be in, behind a place. */
  premises: list('premises'),
  /** 走进 这里是: leads to the place that the text tells of. */
  visit: list('visit'),
  /** 公司 新区: what the names end with that a row of a table is about. */
  owner: list('owner'),
  /** 大学 学院: what the names of schools end with. */
  school: list('school'),
  /** 号 舰: what the names of ships end with. */
  ship: list('ship'),
  /** 园 基地: what the names of parks end with. */
  park: list('park'),
  /** 集团: what the names of companies end with. */
  company: list('company'),
  /** 展: what the names of shows end with. */
  show: list('show'),
  /** 村: what the names of villages end with. */
  village: list('village'),
  /** 记者 人均: no one of whom an amount is told. */
  nobody: list('nobody'),
  /** 当地 它: stands for whom or where the text spoke of before. */
  pronoun: list('pronoun'),
  /** 当地: stands for the place where the text is. */
  here: list('here'),
  /** 该 本届 这种: points back at a name, with the end of the name behind it. */
  recall: list('recall'),
  /** 这 该: opens a noun phrase that is spoken of before. */
  point: list('point'),
  /** 记者 消息: the text is by a reporter. */
  reporter: list('reporter'),
  /** 我们 我省: the text is by whom it is about. */
  author: list('author'),

  // What is measured or counted
  /** 增加值 营收: an amount itself: by percent it can only be more or less, and a verb before it has it as its object (实现{营业收入}). */
  amount: list('amount'),
  /** 入 润 税: what is an amount of money ends with. */
  money: list('money'),
  /** 投资 产能: no amount by itself, but what the members of a list measure together, as amounts are (工业、服务业{增加值}). */
  volume: list('volume'),
  /** 产业 基地: heads that the members of a list before the last leave out (物联网、集成电路{产业}). */
  kind: list('kind'),
  /** 死亡人数: needs the kind of accident that the member before names. */
  victims: list('victims'),
  /** 规模: makes an attribute of the amount before it (百亿元{规模}的基金). */
  size: list('size'),
  /** 持续 历时: how long something goes on. */
  last: list('last'),
  /** 海拔 全长: how far something goes. */
  extent: list('extent'),
  /** 数量 户数: how many there are. */
  number: list('number'),
  /** 数 占比: ends what says how many there are of what the rest describes (产业链{集聚}企业{数}). */
  tally: list('tally'),
  /** 比重 份额: a part of a whole. */
  share: list('share'),
  /** 率 之比: one thing beside another. */
  rate: list('rate'),
  /** 增速 涨幅: how much something has risen. */
  rise: list('rise'),
  /** 降幅 减排: how much it has fallen. */
  fall: list('fall'),
  /** 速度 幅度: leads to the verb of a change (以数倍的{速度}激增). */
  pace: list('pace'),
  /** 规上: a class of the statistics. */
  stratum: list('stratum'),
  /** 工程: a programme that is a piece of work. */
  work: list('work'),
  /** 指标 措施: what a plan counts of its own parts. */
  content: list('content'),
  /** 计划 目标: a noun of intent. */
  plan: list('plan'),
  /** 台阶 关口: what an amount is a step of. */
  step: list('step'),
  /** 领域 方面: a side of something. */
  side: list('side'),

  // What is done
  /** 打造 出台: what is made is named behind the count (打造26个{口感提升试验棚}). */
  make: list('make'),
  /** 研制 创办: what is made is named behind 的 (武汉研制的{盾构机}). */
  invent: list('invent'),
  /** 落地 揭牌: what is told of a work of the government. */
  open: list('open'),
  /** 举办 召开: verbs of an event, which say by themselves what goes on. */
  hold: list('hold'),
  /** 支持 引导: has those who are counted as its object, and a verb of theirs behind them. */
  help: list('help'),
  /** 惠及 带动: what things do to those that are counted. */
  reach: list('reach'),
  /** 惠及: names what is counted, since no noun does (工程惠及{3400万人}). */
  benefit: list('benefit'),
  /** 提升 改善: what is made better does not grow by the amount. */
  better: list('better'),
  /** 成为 相当于: what follows is what the subject has become or is compared with. */
  become: list('become'),
  /** 相当于 只有: what follows is what the subject is told by. */
  equal: list('equal'),
  /** 落户 入选: what is counted has come to what is named behind. */
  join: list('join'),
  /** 提出 部署: tells what a document holds. */
  state: list('state'),
  /** 监测 核算: how the figures have been found. */
  reckoning: list('reckoning'),
  /** 显示 发布会: ends a clause that tells where the figures are from. */
  source: list('source'),
  /** 以下简称 与: opens a bracket that says what a name is called or how an amount is reckoned. */
  remark: list('remark'),
  /** 看 来说: ends a clause that says how one counts. */
  aside: list('aside'),

  // How and when
  /** 同时 之一: says something else of the noun before it. */
  other: list('other'),
  /** 作为 从: opens a clause that leans on the one behind it. */
  front: list('front'),
  /** 如期 全面: says how the verb behind it is meant. */
  manner: list('manner'),
  /** 就 能够: between a time and what is done in it. */
  lead: list('lead'),
  /** 上年 同期: a change from it is one from year to year. */
  lastyear: list('lastyear'),
  /** 上月: a change from it is one from month to month. */
  lastmonth: list('lastmonth'),
  /** 与此同时: the sentence goes on about the one before. */
  further: list('further'),
  /** 现有: what follows is there already. */
  existing: list('existing'),
  /** 期间 假期: when something is. */
  when: list('when'),
  /** 春运 暑运: an event that is a time of the year. */
  season: list('season'),
  /** 期间: makes a time of any event before it. */
  during: list('during'),
  /** 首日: makes a time of a season before it. */
  day: list('day'),
  /** 以来: ends what tells when something began. */
  since: list('since'),
} as const;
