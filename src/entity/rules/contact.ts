/** Telephone numbers, postcodes, mail and web addresses. */
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';

const forms: readonly (readonly [id: string, form: RegExp])[] = [
  // (010)88656100
  ['contact/phone', /\(0\d{2,3}\)\s?\d{7,8}/g],
  // 010-88656100
  ['contact/phone-dashed', /(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)/g],
  // 13800138000
  ['contact/mobile', /(?<![\d.])1[3-9]\d{9}(?!\d)/g],
  // info@example.com
  ['contact/mail', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,32})+/g],
  // https://www.example.com/a
  ['contact/url', /(?:https?:\/\/|www\.)[\w./?=&%#:~-]+[\w/]/g],
];

const postcodeLabel = /(?:邮编|邮政编码|邮码)[:\s]{0,3}(\d{6})(?!\d)/g;

export const contactRules: readonly Proposer[] = [
  ...forms.map(
    ([id, form]): Proposer => ({
      id,
      run({ text }, propose) {
        for (const match of text.matchAll(form)) propose(match.index, match.index + match[0].length, typeNumber.contact);
      },
    }),
  ),
  {
    // 邮编:100045
    id: 'contact/postcode',
    run({ text }, propose) {
      for (const match of text.matchAll(postcodeLabel))
        propose(match.index + match[0].length - 6, match.index + match[0].length, typeNumber.contact);
    },
  },
];
