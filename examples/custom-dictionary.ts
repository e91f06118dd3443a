/** Names of your own: a user dictionary has the format of the shipped ones and lies over them. */
import { createAnalyzer } from 'huoju';

const organizations = `id,zh,aliases,en,kind
xingqiao-laser,星桥激光科技有限公司,星桥激光,Xingqiao Laser,company
lanwan-lab,蓝湾海洋新材料实验室,蓝湾实验室,Lanwan Laboratory of Marine Materials,research
`;

const analyzer = await createAnalyzer({ gloss: true, dictionaries: [{ name: 'organizations.csv', csv: organizations }] });
const { entities } = analyzer.analyze('星桥激光与蓝湾实验室签约,共建联合研发中心。');

for (const { text, canonical, link, en } of entities) console.log(`${text} → ${canonical} (${link?.table}:${link?.id}) ${en}`);
