import { announceWhenReady } from './announce';
import { buildWhenStale } from './build';
import { followChild, spawnNext } from './child';
import { environmentOrExit } from './environment';

const { HOST, PORT } = environmentOrExit();
await buildWhenStale();
void announceWhenReady();
await followChild(spawnNext(['start', '--hostname', HOST, '--port', String(PORT)]));
