import { testRecords } from './records';

testRecords('subjects in work reports', {
  found: [
    // A reporter has photographed the speaker; the text is the speaker's.
    ['记者王林摄。各位代表:\n\n浙江加快转型。动能增强。湖北携手同行。工业投资增长{6%}。', { subject: null }],
    // Several bodies, whose clause ends what is said of them.
    ['我们深化改革。动能增强。清华大学、浦江实验室投入资金3亿元,全年研发经费占比达到{5%}。', { subject: null }],
    ['我们深化改革。动能增强。清华大学、浦江实验室投入资金{3亿元},建成平台12个。', { subject: '清华大学、浦江实验室' }],
    // Numbers of items are no nouns.
    ['我们深化改革。动能增强。九是为企业解决难题{3件}。', { subject: null }],
    ['我们深化改革。动能增强。十一是各类批发市场完成改造{30项}。', { subject: '各类批发市场' }],
    // Places that people come to, and what moves amounts.
    ['我们深化改革。动能增强。各县图书馆接待读者{4万人次}。', { subject: '各县图书馆' }],
    ['我们深化改革。动能增强。冰雪赛事拉动消费超{5亿元}。', { subject: '冰雪赛事' }],
    // A person with a post, in the next clause too.
    ['我们深化改革。动能增强。这些年,赵平省长始终关心乡村,{三次}来到浙江。', { subject: '赵平' }],
    ['记者王林从会上获悉。\n\n浙江加快转型。动能增强。湖北携手同行。工业投资增长{6%}。', { subject: '湖北' }],
  ],
});
