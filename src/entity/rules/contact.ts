/** Telephone numbers, postcodes, mail and web addresses. */
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';

/** What may stand between a label and its number. */
const gap = '(?:号码)?[:\\s]{0,3}';
const label = '(?:电话|热线|手机|传真|专线|座机|联系方式|拨打)';

/** The contact is the first group of a form, or the whole of it. */
const forms: readonly (readonly [id: string, form: RegExp])[] = [
  // (010)88656100
  ['contact/phone', /\(0\d{2,3}\)\s?\d{7,8}/g],
  // 010-88656100 · 0571-88001122-803
  ['contact/phone-dashed', /(?<![\d.])0\d{2,3}[-—]\d{7,8}(?:-\d{2,5})?(?!\d)/g],
  // 400-800-1234
  ['contact/phone-free', /(?<![\d.-])[48]00-\d{3}-?\d{4}(?![\d-])/g],
  // 13800138000 · 138 0013 8000
  ['contact/mobile', /(?<![\d.])1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?!\d)/g],
  // 热线电话:12345 · 电话:+86-10-66778899
  ['contact/labelled', new RegExp(`${label}${gap}(\\+?[\\d(][\\d() —-]{3,20}\\d)(?![\\d.%])`, 'g')],
  // 邮编:100045
  ['contact/postcode', /(?:邮编|邮政编码|邮码)[:\s]{0,3}(\d{6})(?!\d)/g],
  // info@example.com
  ['contact/mail', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,32})+/g],
  // https://www.example.com/a
  ['contact/url', /(?:https?:\/\/|www\.)[\w./?=&%#:~-]+[\w/]/g],
  // example.com
  ['contact/domain', /(?<![\w@./-])(?:[\w-]+\.)+(?:com|cn|org|net)(?![\w.@-])/g],
];

export const contactRules: readonly Proposer[] = forms.map(
  ([id, form]): Proposer => ({
    id,
    run({ text }, propose) {
      for (const match of text.matchAll(form)) {
        const found = match[1] ?? match[0];
        const from = match.index + match[0].length - found.length;
        propose(from, from + found.length, typeNumber.contact);
      }
    },
  }),
);
