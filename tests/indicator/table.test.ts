import { testRecords } from './records';

const production = (cells: string): string =>
  `2024年规模以上工业企业主要产品产量\n\n| 产品名称 | 单位 | 产量 | 同比增长(±%) |\n| --- | --- | --- | --- |\n${cells}`;
const branches = (cells: string): string =>
  `2024年分行业产值(单位:亿元)\n\n| 行业 | 总产值 | 占全市比重(%) |\n| --- | --- | --- |\n${cells}`;
const zones = (cells: string): string => `| 园区 | 面积 | 企业数(家) |\n| --- | --- | --- |\n${cells}`;
const quarter = (cells: string): string =>
  `表3 2024年前三季度苏州高新区主要经济指标\n\n单位:亿元\n\n| 指标 | 1-9月 | 同比增长(%) |\n| --- | --- | --- |\n${cells}`;
const yearbook = (cells: string): string =>
  `表2 2013年高新区主要指标\n\n单位:千元、人\n\n| 高新区 | 企业数(个) | 职工人数 | 营业收入 |\n| --- | --- | --- | --- |\n${cells}`;
const falling = (cells: string): string => `指标\t单位\t2023年\t2022年\t同比±%\n${cells}`;
const kinds = (cells: string): string => `2019年合同构成\n类别\t成交额(亿元)\t增长率(%)\n${cells}`;
const pasted = (cells: string): string => `指标\t2022年\t2023年\t增速(%)\n${cells}`;

testRecords('tables', {
  found: [
    [
      production('| 水泥 | 万吨 | {426.3} | -5.3 |'),
      { measure: '水泥 产量', value: 4263000, unit: 't', period: '2024', by: 'indicator/table-cell' },
    ],
    [production('| 水泥 | 万吨 | 426.3 | {-5.3} |'), { measure: '水泥 产量', value: -5.3, unit: '%', role: 'change', basis: 'yoy' }],
    [production('| 发电量 | 亿千瓦时 | {96.9} | 2.5 |'), { unit: 'kW.h', value: 9690000000, role: 'level' }],
    [production('| 啤酒 | 万千升 | 10.3 | {3.8} |'), { measure: '啤酒 产量', role: 'change', subject: '规模以上工业企业' }],
    [branches('| 食品制造业 | {1667.6} | 12.4 |'), { measure: '食品制造业 总产值', value: 166760000000, unit: 'CNY', period: '2024' }],
    [branches('| 食品制造业 | 1667.6 | {12.4} |'), { measure: '食品制造业 占全市比重', role: 'share', unit: '%' }],
    [pasted('外贸出口额(亿美元)\t{12.5}\t13.1\t4.8'), { measure: '外贸出口额', value: 1250000000, unit: 'USD', period: '2022' }],
    [pasted('外贸出口额(亿美元)\t12.5\t13.1\t{4.8}'), { measure: '外贸出口额', value: 4.8, unit: '%', role: 'change' }],
    [quarter('| 工业投资 | {88.5} | 6.4 |'), { subject: '苏州高新区', value: 8850000000, period: '2024-01/2024-09' }],
    [quarter('| 工业投资 | 88.5 | {6.4} |'), { subject: '苏州高新区', role: 'change', basis: 'yoy', period: '2024-01/2024-09' }],
    [yearbook('| 苏州高新区 | 682 | 104235 | {166482310} |'), { subject: '苏州高新区', value: 166482310000, unit: 'CNY', period: '2013' }],
    [yearbook('| 苏州高新区 | 682 | {104235} | 166482310 |'), { value: 104235, unit: '{人}', period: '2013' }],
    [falling('用电量\t亿千瓦时\t123.7\t125.1\t{-1.1}'), { measure: '用电量', role: 'change', value: -1.1, period: '2023' }],
    [kinds('技术开发\t7177.3\t{30.7}'), { measure: '技术开发 成交额', role: 'change', value: 30.7, period: '2019' }],
    [zones('| 苏州高新区 | {332平方公里} | 5200 |'), { subject: '苏州高新区', measure: '面积', unit: 'km2' }],
    [zones('| 苏州高新区 | 332平方公里 | {5200} |'), { subject: '苏州高新区', measure: '企业数', unit: '{家}' }],
  ],
  nothing: [production('| 原油 | 万吨 | 4000 | {持平} |')],
});
