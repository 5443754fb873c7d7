import { announceWhenReady } from './announce';
import { followChild, spawnNext } from './child';
import { environmentOrExit } from './environment';

const { HOST, PORT } = environmentOrExit();
void announceWhenReady();
await followChild(spawnNext(['dev', '--hostname', HOST, '--port', String(PORT)]));
