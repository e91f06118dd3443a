import { testCorpus } from '../support/corpus';
import { readNames } from './read-names';

testCorpus('contact', readNames('contact'), {
  found: [
    [
      'contact',
      [
        '联系电话:{(010)88656100}。',
        '邮编:{100045}。',
        '网址:{http://www.example.com/torch}。',
        '邮箱:{office@example.com}。',
        '手机:{13800138000}。',
        '电话{0510-85221234},欢迎咨询。',
      ],
    ],
  ],
  nothing: ['投资额为100045万元。', '产量达到13800吨。', '编号20210315001。', '比例为3:1。'],
});
