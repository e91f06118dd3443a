/** Whom the news is about: back-references, sites, several bodies, statistical series. */
import { testRecords } from './records';

testRecords('subjects in news', {
  found: [
    // 当地, 这里, 园区 and 全县: the place or the site that was spoken of last.
    ['本社消息:在武汉,赵平走访了企业。今年,当地引进{20家}研究机构。', { subject: '武汉' }],
    ['本社消息:苏州高新区发布新规。这里已聚集{40家}企业。', { subject: '苏州高新区' }],
    ['本社消息:在成都的电子产业园里,生产线正忙。园区年产值突破{30亿元}。', { subject: '成都的电子产业园' }],
    ['本社消息:在成都的电子产业园里,生产线正忙。在这条生产线上,机器人忙碌。园区的产值超{30亿元}。', { subject: '成都的电子产业园' }],
    // A bare word for those who act is nobody's name.
    ['本社消息:中国银行今天发布的数据显示,银行已与{300家}企业签约。', { subject: '银行' }],
    // In a site by its place, whatever words make up its name.
    ['本社消息:在武汉城市运行和治理中心,有{300个}传感器。', { subject: '武汉城市运行和治理中心' }],
    ['本社消息:这是武汉的一家糕点厂,有{50个}传感器。', { subject: '武汉的一家糕点厂' }],
    ['本社消息:在成都刚刚开业的首家机器人旗舰店里,顾客试用了{30种}新品。', { subject: '首家机器人旗舰店' }],
    // Several bodies that are counted, or do something together.
    ['本社消息:工业和信息化部等{八}部门印发通知。', { subject: '工业和信息化部' }],
    ['本社消息:工业和信息化部等八部门印发通知,提出到2028年,培育{50家}企业。', { subject: '工业和信息化部' }],
    ['本社消息:其中,江苏、浙江等{12个}地区开工率超过七成。', { subject: '江苏、浙江' }],
    ['本社消息:清华大学、浦江实验室共同发布{6项}成果。', { subject: '清华大学、浦江实验室' }],
    // Who publishes a figure is its source.
    ['本社消息:科技部火炬中心今天发布,2月景气指数为{51.2}。', { subject: null }],
    // Classes of the statistics belong to the measure; their region is the subject.
    ['本社消息:前5个月,规模以上工业企业利润同比增长{2.7%}。', { subject: null, measure: '规模以上工业企业利润' }],
    ['本社消息:四川规模以上企业设备联网率达到{62%}。', { subject: '四川', measure: '规模以上企业设备联网率' }],
    ['本社消息:我国纺织工业累计实现营业收入{2万亿元}。', { subject: '我国' }],
    ['本社消息:全国农村居民参保率稳定在{98%}。', { subject: '全国', measure: '农村居民参保率' }],
    // Parts of a series that the nation heads are told of nobody; 全国 does not take the place of 我国.
    ['本社消息:我国汽车销量增长3%。其中,客车销量增长{9%}。', { subject: null }],
    ['本社消息:我国深化改革,全国签约项目增长6%。前5个月,进出口总额达{900亿元}。', { subject: '我国' }],
    ['本社消息:中国汽车销量增长3%。从分项指数看,生产指数为{51.2}。', { subject: null }],
    // The country in the name of an index.
    ['湖北物流提速。1月中国海运景气指数为{52.1%}。', { subject: '中国', measure: '海运景气指数' }],
    // The noun that an amount describes is what the next clauses are about.
    ['本社消息:长约{7公里}的海底隧道是控制性工程。', { subject: '海底隧道' }],
    ['本社消息:长约7公里的海底隧道是控制性工程。它由{30个}管节组成。', { subject: '海底隧道' }],
    // What 这种, 该 and a noun stand for: the phrase that says more. A trade may describe it.
    ['本社消息:工厂研制出一种耐高温玻璃。这种玻璃厚度仅{2毫米}。', { subject: '耐高温玻璃' }],
    ['本社消息:这个由企业搭建的纺织行业平台,聚集了{900家}企业。', { subject: '纺织行业平台' }],
    ['本社消息:今天,这个变速机组能把{3万立方米}水存进水池。', { subject: '这个变速机组' }],
    ['本社消息:“海燕”无人机起飞。该航机用了{20小时}抵达。', { subject: '“海燕”无人机' }],
    // One amount for each of the names.
    ['本社消息:江苏、浙江、湖北产值分别增长{7%}、6%和5%。', { subject: '江苏' }],
    ['本社消息:江苏、浙江、湖北产值分别增长7%、{6%}和5%。', { subject: '浙江' }],
    ['本社消息:德国和日本分别位列第二和{第三}。', { subject: '日本' }],
    // A headline that counts bodies, and the text that names them.
    ['本社消息:\n\n{八}部门印发计划\n\n日前,工业和信息化部、清华大学等八部门印发计划。', { subject: '工业和信息化部、清华大学' }],
    // A clause that leans on the next.
    ['本社消息:作为全国产量{第一}大省,湖北加快创新。', { subject: '湖北' }],
    ['本社消息:从{3家}增长到9家,十年间,武汉平台不断增加。', { subject: '武汉' }],
    // What the subject is the first of, what a technology reaches, the world, who acts among many.
    ['本社消息:远景动力成长为全球{第二大}电池集团。', { subject: '远景动力' }],
    ['湖北加快创新,人工智能应用覆盖{40个}行业。', { subject: '人工智能应用' }],
    ['本社消息:去年,全球专利申请量为{300万件}。', { subject: '全球' }],
    ['本社消息:我国多家银行已对{200个}项目完成审批。', { subject: '我国多家银行' }],
    // What somebody did without an amount goes on; a name measured by itself does too.
    ['本社消息:国有银行积极承担任务。同时,加快布局,累计投资达{8亿元}。', { subject: '国有银行' }],
    ['本社消息:湖北地区生产总值将超6万亿元。结构持续优化,创新能力指数为{60}。', { subject: '湖北' }],
    // The state acts; nobody is 平均; no one is whom something flows to.
    ['本社消息:近期,国家下拨{60亿元}补助资金。', { subject: '国家' }],
    ['本社消息:今天的武汉,平均每分钟就有{3万件}快递发出。', { subject: '武汉' }],
    ['本社消息:已有{9家}院校入驻东湖高新区。', { subject: '东湖高新区' }],
  ],
});
