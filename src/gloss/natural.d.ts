/** One file of natural, imported alone: its index reads the environment and brings database drivers. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
