import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/bulletin/layout';
import { readBulletin } from '../../src/bulletin/read-bulletin';
import { readLayout } from '../../src/bulletin/read-layout';
import { cpuTime } from '../support/cpu-time';

/** Each block on a line: its kind, its level where it has one, its pieces; bars part cells. */
function print(source: string): string[] {
  return readLayout(source).blocks.map((block) => `${block.kind}${block.level || ''} ${textOf(source, block)}`);
}

const textOf = (source: string, { kind, pieces }: Block): string =>
  pieces.map(({ start, end }) => source.slice(start, end)).join(kind === 'row' ? '|' : '');

/** A paragraph that ends as paragraphs do. */
const rest = '今年以来，园区聚焦主导产业，加快项目建设，优化营商环境，规模以上工业增加值保持两位数增长。';

const cases: Readonly<Record<string, readonly (readonly [source: string, blocks: readonly string[]])[]>> = {
  'broken sentences are joined': [
    ['园区集聚了一批龙头企业，打造高质量发展先\n\n行区。', ['paragraph 园区集聚了一批龙头企业，打造高质量发展先行区。']],
    ['园区突破了航空材料、橡胶助剂、航空轮  \n胎等关键技术。', ['paragraph 园区突破了航空材料、橡胶助剂、航空轮胎等关键技术。']],
    ['项目投产后，年产值可达\n5亿元。', ['paragraph 项目投产后，年产值可达5亿元。']],
    ['支持企业参与、\n\n高校牵头的联合攻关。', ['paragraph 支持企业参与、高校牵头的联合攻关。']],
    ['会上发布了《园区绿色\n\n发展行动计划》。', ['paragraph 会上发布了《园区绿色发展行动计划》。']],
    [
      '示范区成立十年来，始终坚持创新驱动发展，走出一\n\n— 3 —\n\n条新路。',
      ['paragraph 示范区成立十年来，始终坚持创新驱动发展，走出一条新路。'],
    ],
    ['Next year it plans\nto add 300 more.', ['paragraph Next year it plansto add 300 more.']],
    ['企业达到120家\n，增长8%。', ['paragraph 企业达到120家，增长8%。']],
    [
      '　　近年来高新区培育科技型企业，梯队成果丰\n硕，全区拥有国家级孵化器十二家众创空间三十\n家，在孵企业突破一千家并且连续五年保持两位\n数的增长速度，位居全省首位。各项指标实现新\n的突破。\n　　下一步继续发力。',
      [
        'paragraph 近年来高新区培育科技型企业，梯队成果丰硕，全区拥有国家级孵化器十二家众创空间三十家，在孵企业突破一千家并且连续五年保持两位数的增长速度，位居全省首位。各项指标实现新的突破。',
        'paragraph 下一步继续发力。',
      ],
    ],
  ],
  'what stands alone stays alone': [
    [`${rest}\n\n${rest}`, [`paragraph ${rest}`, `paragraph ${rest}`]],
    ['春风又绿江南岸，\n明月何时照我还。', ['paragraph 春风又绿江南岸，', 'paragraph 明月何时照我还。']],
    [
      '重点园区创新能力排行榜单发布\n重点园区产业协同联盟正式成立\n重点园区绿色工厂名单今日公示\n重点园区人才公寓项目全面开工',
      ['重点园区创新能力排行榜单发布', '重点园区产业协同联盟正式成立', '重点园区绿色工厂名单今日公示', '重点园区人才公寓项目全面开工'].map(
        (title) => `paragraph ${title}`,
      ),
    ],
    ['沈砚秋\n罗启明\n方若溪', ['paragraph 沈砚秋', 'paragraph 罗启明', 'paragraph 方若溪']],
    ['各位代表：\n现在报告工作。', ['paragraph 各位代表：', 'paragraph 现在报告工作。']],
    [`会议强调，要抓好落实。本刊记者 程若谷 摄\n${rest}`, ['paragraph 会议强调，要抓好落实。本刊记者 程若谷 摄', `paragraph ${rest}`]],
    [`项目顺利投产。（供稿：某园区）\n${rest}`, ['paragraph 项目顺利投产。（供稿：某园区）', `paragraph ${rest}`]],
    [
      '主要任务包括以下方面\n一是培育企业。\n二是引进人才。',
      ['paragraph 主要任务包括以下方面', 'paragraph 一是培育企业。', 'paragraph 二是引进人才。'],
    ],
  ],
  headings: [
    ['# 创新动态', ['heading1 创新动态']],
    ['### **二、主要做法**', ['heading3 二、主要做法']],
    [`一、总体要求\n${rest}`, ['heading2 一、总体要求', `paragraph ${rest}`]],
    [`（一）壮大产业集群\n${rest}`, ['heading3 （一）壮大产业集群', `paragraph ${rest}`]],
    [`１．加强领导\n${rest}`, ['heading4 １．加强领导', `paragraph ${rest}`]],
    [`2.1.3 工业产值\n${rest}`, ['heading5 2.1.3 工业产值', `paragraph ${rest}`]],
    [`**重点项目进展**\n\n${rest}`, ['heading4 重点项目进展', `paragraph ${rest}`]],
    [`某高新区跑出创新加速度\n\n${rest}`, ['heading1 某高新区跑出创新加速度', `paragraph ${rest}`]],
    [`${rest}\n\n重大项目接连落地\n\n${rest}`, [`paragraph ${rest}`, 'heading2 重大项目接连落地', `paragraph ${rest}`]],
    [`<p><strong>园区启动新一轮招才引智</strong></p><p>${rest}</p>`, ['heading4 园区启动新一轮招才引智', `paragraph ${rest}`]],
    ['<h2>通知公告</h2><ul><li>申报通知</li><li>培训通知</li></ul>', ['heading2 通知公告', 'paragraph 申报通知', 'paragraph 培训通知']],
    ['一、加强领导\n二、落实责任\n三、严格考核', ['paragraph 一、加强领导', 'paragraph 二、落实责任', 'paragraph 三、严格考核']],
    [`（一）壮大产业集群。${rest}`, [`paragraph （一）壮大产业集群。${rest}`]],
    [`一、總體要求\n${rest}`, ['heading2 一、總體要求', `paragraph ${rest}`]],
  ],
  'lists and quotations': [
    ['- 甲企业\n- 乙企业', ['paragraph 甲企业', 'paragraph 乙企业']],
    ['● 建设创新平台，引进高端人才，服务企业\n发展。', ['paragraph 建设创新平台，引进高端人才，服务企业发展。']],
    ['1.5万亿元', ['paragraph 1.5万亿元']],
  ],
  tables: [
    ['指标\t2023年\n产值\t235.4', ['row 指标|2023年', 'row 产值|235.4']],
    ['| 园区 | 产值 |\n|:---|---:|\n| 甲园 | 12 |', ['row 园区|产值', 'row 甲园|12']],
    [
      '原煤    万吨    120.5\n钢材    万吨    88.1\n水泥    万吨    -3.2',
      ['row 原煤|万吨|120.5', 'row 钢材|万吨|88.1', 'row 水泥|万吨|-3.2'],
    ],
    ['原煤 万吨 120.5\n钢材 万吨 88.1\n水泥 万吨 -3.2', ['row 原煤|万吨|120.5', 'row 钢材|万吨|88.1', 'row 水泥|万吨|-3.2']],
    ['<table><tr><td>产值</td><td>12</td></tr></table>', ['row 产值|12']],
    ['单位：亿元\n指标\t2023年', ['caption 单位：亿元', 'row 指标|2023年']],
    ['表3 主要指标完成情况\n指标\t2023年', ['caption 表3 主要指标完成情况', 'row 指标|2023年']],
    ['2022年主要工业产品产量\n产品\t产量', ['caption 2022年主要工业产品产量', 'row 产品|产量']],
    [
      '某高新区主要经济指标（一）\n单位：亿元\n指标\t2023年',
      ['caption 某高新区主要经济指标（一）', 'caption 单位：亿元', 'row 指标|2023年'],
    ],
    ['（数据来源：市统计局）', ['caption （数据来源：市统计局）']],
    ['责任编辑：秦晓岚 顾一舟 方若溪\n电话：55501234', ['colophon 责任编辑：秦晓岚 顾一舟 方若溪', 'colophon 电话：55501234']],
    [`联系电话：55501234\n${rest}`, ['paragraph 联系电话：55501234', `paragraph ${rest}`]],
  ],
  credits: [
    ['（供稿：某高新区）', ['credit （供稿：某高新区）']],
    ['来源：某日报', ['credit 来源：某日报']],
    ['记者：园区如何布局未来产业？', ['paragraph 记者：园区如何布局未来产业？']],
    ['(供稿:“园区转型”课题组\n方若溪)', ['credit (供稿:“园区转型”课题组方若溪)']],
  ],
  'nothing to read': [
    ['', []],
    [' \n\n\t\n', []],
    ['---\n***', []],
  ],
};

for (const [name, list] of Object.entries(cases)) {
  describe(name, () => {
    for (const [source, blocks] of list) test(JSON.stringify(source), () => expect(print(source)).toEqual(blocks));
  });
}

test('half a megabyte of anything is read in linear time', () => {
  for (const part of [
    '〇',
    '1 ',
    '\n',
    '<',
    '**',
    '“',
    '高新区\n',
    '甲 乙 丙\n',
    '(',
    '|',
    '⿰',
    '$1',
    '&',
    '\ud800',
    '# ',
    '，',
    '.',
    '一、甲\n',
    '&nbsp;',
  ]) {
    for (const head of ['', '园区简报\n2024年第3期\n一季度经济开门红\n一季度经济开门红\n']) {
      const source = head + part.repeat(Math.ceil(5e5 / part.length));
      const began = cpuTime();
      readBulletin(source, readLayout(source));
      expect(cpuTime(began), JSON.stringify(part)).toBeLessThan(3000);
    }
  }
});
