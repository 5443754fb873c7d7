import { writeSync } from 'node:fs';
import { insertBatch } from './batches';
import { openDatabase } from './client';
import { pasted, writtenIds } from './test-paste';

/**
 * The process that `kill.test.ts` kills: it stores lists without end and acknowledges each on its standard output,
 * `<batch ID> <number>`, only after the insert returned. The first argument is the database's URL.
 */
const db = await openDatabase(process.argv[2] ?? '');
for (let number = 0; ; number += 1) {
  const parsed = pasted(writtenIds(number));
  const { id } = await insertBatch(
    { name: String(number), region: 'cn-shanghai', createdBy: null, parsed },
    db,
  );
  writeSync(1, `${id} ${number}\n`);
}
