/** Numbers: numerals, ordinals and quantities, read on characters before there are words. */
export { type DeclaredUnit, readCell, readDeclaredUnit, readDeclaredUnits } from './cell';
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
export { parseInteger } from './integer';
export { type QuantityOptions, readQuantities } from './quantity';
