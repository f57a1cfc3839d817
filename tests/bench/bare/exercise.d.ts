/** The module that the catalogue's plugin makes of one exercise folder. */
declare module '*/grader.ts?exercise' {
  const exercise: import('#catalog/exercise-files.ts').Exercise;
  export default exercise;
}
