/** The dictionaries of opencc-js, which publishes them without declarations: `from to|from to|…`. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
