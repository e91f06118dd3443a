import { expect, test } from 'vitest';
import { readRecords, testRecords } from './records';

testRecords('the mood of a report', {
  found: [
    ['湖北将全省{50个}泵站进行联网。', { status: 'actual', measure: '泵站' }],
    ['推动传统产业改造,培育专精特新企业{300家}以上。', { status: 'target' }],
    ['改造老旧小区{312个}、危旧房1.86万户,新增学位8927个。', { status: 'actual' }],
    ['推动城乡融合,加强基础设施建设,改造农村公路{300公里}。', { status: 'target' }],
    ['城镇调查失业率{5.5%}左右,着力促进高质量充分就业。', { status: 'target' }],
    ['成功获批国家创新平台{3个},启动建设中试基地2个。', { status: 'actual' }],
    // What a policy promises.
    ['新设立的企业研究院,给予{60万元}补助。', { status: 'target' }],
    // A line takes over from those around it.
    ['着力加强民生保障,健全服务体系。\n建设托育中心{20个}。\n确保城镇就业稳定,促进居民增收。', { status: 'target' }],
    ['五年来,改革不断深入,成绩显著。\n建设托育中心{20个}。\n高铁顺利通车,机场获批扩建。', { status: 'actual' }],
    // What has been done is told so in a plan too.
    ['推动科技成果转化,健全服务体系,累计支持企业{2000家}。', { status: 'actual' }],
    ['着力提升服务能力,目前已建成平台{30个}。', { status: 'actual' }],
    // A plan period that has just begun lies ahead, one that runs does not.
    ['2025年至2029年,湖北建设实验室{12家}。', { status: 'target', period: '2025/2029' }],
    ['“十四五”期间,四川建设实验室{12家}。', { status: 'actual', period: '2021/2025' }],
    // What a plan counts of its own parts is there.
    ['着力推动成果转化,健全服务体系,提出{6项}主要指标。', { status: 'actual' }],
    ['健全服务体系,推动成果转化,完善省市县{三级}服务网络。', { status: 'actual' }],
    // 努力 aims in its own clause.
    ['湖北统筹发展和安全,努力提高效率,生产总值达到{6.1万亿元}。', { status: 'actual' }],
    ['湖北努力引进企业{200家}。', { status: 'target' }],
    ['四川举办展会{30场}。湖北推动成果转化,服务企业2000家以上。', { status: 'actual' }],
  ],
  known: [
    // Plans name what there is already.
    ['着力推动项目建设,抓好总投资{2万亿元}的重点项目。', { status: 'actual' }],
  ],
});

testRecords('words of hope and intent', {
  found: [
    ['湖北将重点实施{48个}重大项目。', { status: 'target' }],
    // What is there, or is past, is not what the clause before intends.
    ['湖北将新建园区3个,目前已有企业{800家}。', { status: 'actual' }],
    ['大赛将于7月启动,合肥高新区已有{120家}企业报名。', { status: 'actual' }],
    ['湖北将举办展会,去年展会成交额{50亿元}。', { status: 'actual' }],
    ['四川计划再建基站{1800个}。', { status: 'target', measure: '基站', role: 'change' }],
    ['湖北将建设产业园,新增企业{80家}。', { status: 'target' }],
    ['湖北将{8家}企业整合为2支基金。', { status: 'actual' }],
    ['企业顺利将货物运至港口,通关时间不到{2天}。', { status: 'actual' }],
    ['四川争取专项资金{120亿元},支持项目300个。', { status: 'actual' }],
    ['四川争取引进企业{120家}。', { status: 'target' }],
    ['四川今年计划全省绿色工厂超过{300家}。', { status: 'target' }],
    ['工程每年可输送清洁电力{40亿千瓦时}。', { status: 'expected' }],
    ['工程每年可以输送清洁电力{40亿千瓦时}。', { status: 'actual' }],
    ['投产后,年产量将超过{5万吨}。', { status: 'expected' }],
    ['到2028年,湖北港口吞吐量将超过{5亿吨}。', { status: 'target' }],
    ['运行时间将由目前的{3小时}缩短至50分钟。', { status: 'actual' }],
    ['运行时间将由目前的3小时缩短至{50分钟}。', { status: 'expected' }],
    ['湖北将传统产业作为主攻方向,改造企业{200家}。', { status: 'actual' }],
    ['去年,湖北将科技优势与产业结合,技术交易增长{20%}。', { status: 'actual' }],
    ['预计到年底,全国企业超过8万家,“小巨人”企业超过{1万家}。', { status: 'expected' }],
    ['首年预计生产电脑300万台,产值超{百亿元}。', { status: 'expected' }],
    ['苏州科技企业年底预计突破1100家,入选榜单企业{88家}。', { status: 'actual' }],
    ['山东对人才支持计划做了调整,拿出{5000万元}打造特区。', { status: 'actual' }],
    ['山东{285个}计划新开工项目全部开工。', { status: 'actual' }],
    ['山东今年的目标是:新增企业{800家}。', { status: 'target' }],
    ['山东提前完成能耗下降目标,建成绿色工厂{60家}。', { status: 'actual' }],
    ['记者获悉,项目建成后,每年向四川输电{40亿千瓦时}。', { status: 'expected' }],
    ['园区自去年投产后,产值达到{40亿元}。', { status: 'actual' }],
    ['记者获悉,山东基地计划进一步改造,产能再提升{40%}。', { status: 'target' }],
    ['记者获悉,今年全国计划新开工改造小区{8万个}。', { status: 'target' }],
    ['记者获悉,按照规划,四川在沿江建设港口{8个}。', { status: 'target' }],
    ['记者获悉,四川将原有{17个}人才项目整合。', { status: 'actual' }],
    ['四川将提升创新能力,实施项目{60项}。', { status: 'target' }],
    ['四川将面向企业开放平台{60个}。', { status: 'target' }],
    ['四川提出,到2025年,建设工厂{60家}。', { status: 'target' }],
    ['到2025年3月,四川已建成工厂{60家}。', { status: 'actual' }],
    ['四川将引进企业60家;在港口建设码头{8个}。', { status: 'target' }],
    ['四川将引进企业60家;湖北建成码头{8个}。', { status: 'actual' }],
    ['过去四川企业要回湖北办事,现在用{10分钟}就能办结。', { status: 'actual' }],
    ['四川企业总产值预计达80亿元,同比增长{9%}。', { status: 'expected' }],
  ],
});

test.each([
  ['到2030年,湖北港口吞吐量达到5亿吨。', 'target'],
  ['到2030年底,港口吞吐量达到5亿吨。', 'target'],
  ['从2020年的3亿吨增长到2024年的5亿吨。', 'actual'],
  ['到去年底,港口吞吐量达到5亿吨。', 'actual'],
])('without a date: %s', async (text, status) => {
  const { records } = await readRecords(text, null);
  expect(records.at(-1)!.stated.status).toBe(status);
});
