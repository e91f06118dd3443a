/** CSV tables that are bundled as text. */
declare module '*.csv' {
  const text: string;
  export default text;
}
