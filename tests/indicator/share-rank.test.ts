import { testRecords } from './records';

testRecords('share', {
  found: [
    [
      '高新技术产业产值占规模以上工业产值比重达{48.6%}。',
      { measure: '高新技术产业产值占规模以上工业产值比重', role: 'share', basis: null },
    ],
    ['核心部件实现{100%}自主可控。', { role: 'level' }],
    ['四川{100%}的园区用上绿电。', { role: 'share' }],
    ['光伏组件产量接近百亿元,约占全球{1/7}。', { measure: '光伏组件产量 占全球', role: 'share', comparator: '~' }],
    ['收入达到80亿元,占全省的{26%}。', { measure: '收入 占全省', role: 'share' }],
    ['生产性服务业占比达到{46.3%}。', { measure: '生产性服务业占比', role: 'share' }],
    ['超{80%}的研发投入由企业承担。', { measure: '研发投入', role: 'share', comparator: '>' }],
    ['{99%}乡镇通上三级公路。', { measure: '乡镇', role: 'share' }],
    ['民营企业占比超过{九成}。', { measure: '民营企业占比', role: 'share', value: 0.9 }],
    ['全社会研发投入占比{3.2%}以上。', { role: 'share', comparator: '>=' }],
    ['上云企业比例达{73.2%}。', { measure: '上云企业比例', role: 'share' }],
    ['其中,国产创新药31款,占比超过{80%}。', { measure: '国产创新药 占比', role: 'share' }],
    ['增加值约2300亿元,占GDP比重近{三成}。', { measure: '增加值 占GDP比重', role: 'share', comparator: '~' }],
    ['{三分之一}的企业完成改造。', { measure: '企业', role: 'share' }],
    ['我国超{六成}钢铁企业建成了数字工厂。', { measure: '钢铁企业', role: 'share', subject: '我国' }],
    ['{90%}以上的研发机构和研发人员都在企业。', { measure: '研发机构和研发人员', role: 'share' }],
    ['风险消除率{78.8%}。', { measure: '风险消除率' }],
    ['报告显示,{八成}的受访企业愿意追加投资。', { measure: '受访企业', role: 'share' }],
    ['城乡居民收入比缩小至{2.2}。', { role: 'level' }],
    ['专利产业化率超过{五成}。', { role: 'level' }],
    ['出口额占全部产品的{一半}。', { role: 'share' }],
    ['占主导地位的装备产业规模已超{700亿元}。', { measure: '装备产业规模', role: 'level' }],
    ['新能源汽车销量达到汽车总销量的{53%}。', { role: 'share' }],
  ],
  known: [['出口占全国的7%,占比提升{2个百分点}。', { role: 'change', measure: '出口占全国' }]],
});

testRecords('rank', {
  found: [
    ['综合实力居全国第{3位}。'.replace('第{', '{第'), { measure: '综合实力', role: 'rank', value: 3, unit: '{rank}' }],
    ['水电装机容量保持全国{第1位}。', { measure: '水电装机容量', role: 'rank' }],
    ['区域创新能力从全国第10位升至{第7位}。', { measure: '区域创新能力', role: 'rank', value: 7 }],
    ['三项指标分别居全省第三、第五、{第九}。', { role: 'rank', value: 9 }],
    ['港口吞吐量稳居世界{第二}。', { measure: '港口吞吐量', role: 'rank' }],
    ['算力指数全国{第一}。', { measure: '算力指数', role: 'rank' }],
    ['独角兽企业数量居各城市{首位}。', { measure: '独角兽企业数量', role: 'rank', value: 1 }],
    ['粮食产量达到871亿斤,稳居全国{第4位}。', { measure: '粮食产量', role: 'rank' }],
    ['综合评价跻身全国{前十}。', { measure: '综合评价', role: 'rank', comparator: '<=' }],
    ['高校位列全球创新指数第{12位}。'.replace('第{', '{第'), { measure: '全球创新指数', role: 'rank', value: 12 }],
    ['实际使用外资连续8年全国{第一}。', { measure: '实际使用外资', role: 'rank' }],
    ['自然岸线保有率提升8个百分点、连续多年稳居全国{第一}。', { measure: '自然岸线保有率' }],
    ['综合执法成效连续{5个季度}居全国前列。', { measure: '综合执法成效' }],
    ['固定资产投资增幅连续4年居全省{前三}。', { role: 'rank', comparator: '<=' }],
  ],
});
