/**
 * Preloaded with `node --import`: lists the files of every folder in reverse order. Node itself sorts them, so another
 * order in the file system would have no effect.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type List = (...args: unknown[]) => unknown[];
type ListLater = (...args: unknown[]) => Promise<unknown[]>;
type ListWithCallback = (...args: unknown[]) => void;

const list = fs.readdirSync as List;
const listLater = fs.promises.readdir as ListLater;
const listWithCallback = fs.readdir as ListWithCallback;

Object.assign(fs, {
  readdirSync: (...args: unknown[]) => list(...args).reverse(),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as (error: unknown, names?: unknown[]) => void;
    listWithCallback(...args, (error: unknown, names?: unknown[]) => {
      done(error, names?.reverse());
    });
  },
});
Object.assign(fs.promises, {
  readdir: async (...args: unknown[]) => (await listLater(...args)).reverse(),
});
syncBuiltinESMExports();
