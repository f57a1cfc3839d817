/** __ID__: what is asked for, and on which databases. */
import { defineSqlGrader } from '#graders/index.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['plays'],
  columns: ['user_id', 'plays'],
  order: ['user_id'],
  databases: exerciseDatabases,
});
