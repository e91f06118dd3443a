/** Numbers: numerals, ordinals and quantities, read on characters before there are words. */
export { type DeclaredUnit, readCell, readDeclaredUnit } from './cell';
export {
  type ExtractedNumeral,
  type ExtractedOrdinal,
  type ExtractedQuantity,
  extractNumerals,
  extractOrdinals,
  extractQuantities,
  writtenUnit,
} from './extract';
export { homeCurrency } from './home-currency';
export { isNumeralCode, parseInteger } from './integer';
export { type NumeralMention, readNumerals } from './numerals';
export { type OrdinalMention, readOrdinals } from './ordinals';
export { type QuantityOptions, readQuantities } from './quantity';
