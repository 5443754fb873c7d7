import { writeSync } from 'node:fs';
import { openDatabase } from './client';
import { recordDecisions } from './decisions';
import { testDecision } from './test-decision';

/**
 * The process that `kill.test.ts` kills while it records 1,000 verdicts, as a server does for a browser that sends again
 * what was not acknowledged: each is sent twice, and acknowledged on the standard output, `<decision ID> <number>`,
 * only after the first sending returned. The first argument is the database's URL, the second the first number.
 */
const db = await openDatabase(process.argv[2] ?? '');
const from = Number(process.argv[3]);
for (let number = from; number < from + 1000; number += 1) {
  await recordDecisions([testDecision(number)], 'ada', db);
  writeSync(1, `${testDecision(number).id} ${number}\n`);
  await recordDecisions([testDecision(number)], 'ada', db);
}
