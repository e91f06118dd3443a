/** The shortest way from a text to its names, indicators and terms. */
import { createAnalyzer } from 'huoju';

const analyzer = await createAnalyzer({ gloss: true });
const analysis = analyzer.analyze('2023年,苏州高新区实现规上工业总产值3860.5亿元,同比增长7.2%,新增高新技术企业168家。', {
  referenceDate: '2024-01-31',
});

for (const { type, text, norm, en } of analysis.entities) console.log(type, text, norm ?? '', en ?? '');
for (const { subject, measure, value, unit, role, period } of analysis.indicators) console.log(subject, measure, value, unit, role, period);
for (const { text, canonical, en } of analysis.terms) console.log(text, canonical, en);
