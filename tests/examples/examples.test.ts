/** Every script in examples/ runs against the build, as a user would run it. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const expected: Readonly<Record<string, readonly RegExp[]>> = {
  'quick-start.ts': [/zone 苏州高新区/, /规上工业总产值 386050000000 CNY/, /高新技术企业.*high-tech enterprise/],
  'custom-dictionary.ts': [/星桥激光 → 星桥激光科技有限公司 \(organizations:xingqiao-laser\) Xingqiao Laser/, /蓝湾实验室/],
  'indicators-to-csv.ts': [/主体,指标,比较,数值/],
  'many-files.ts': [/^\{"schema":"huoju\/analysis@1".*\n\{"schema":"huoju\/analysis@1".*\n$/],
  'demo.ts': [/第\d+期/, /zone/, /The whole analysis is in/],
};

const scripts = readdirSync('examples').filter((name) => name.endsWith('.ts'));

test.each(scripts)(
  '%s',
  (script) => {
    expect(expected, `add examples/${script} to the table of this test`).toHaveProperty([script]);
    const output = execFileSync('node_modules/.bin/tsx', [`examples/${script}`], { encoding: 'utf8' });
    for (const pattern of expected[script]!) expect(output).toMatch(pattern);
  },
  60_000,
);
