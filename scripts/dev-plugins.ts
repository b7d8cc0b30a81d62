/** Vite plugins for `npm run dev`, so that pages always show the current content of the data files. */
import { sep } from 'node:path';
import type { HotPayload, Plugin } from 'vite';

const withSlashes = (path: string): string => path.split(sep).join('/');

/**
 * Reloads pages when a data file changes. The data files are read from disk and are not in Vite's module graph, so
 * without this plugin a page still shows the old figure after a correction.
 * @param folder of the data files, with a separator at the end
 */
export const reloadOnDataChange = (folder: string): Plugin => ({
  name: 'reload-on-data-change',
  configureServer({ environments, watcher }) {
    const start = withSlashes(folder);
    watcher.add(start);
    watcher.on('all', (_event, file) => {
      if (!withSlashes(file).startsWith(start)) return;
      for (const environment of Object.values(environments)) {
        environment.moduleGraph.invalidateAll();
        environment.hot.send({ type: 'full-reload' });
      }
    });
  },
});

/**
 * Repeats the last reload or error message to pages that connect later. Vite keeps messages only while no page is
 * connected, but the previous page stays connected for a moment after navigation. Astro sends an error 200 ms after the
 * response. So on a busy machine the new page, whose script connects later, did not get the message.
 */
export const repeatMissedMessages = (): Plugin => ({
  name: 'repeat-missed-messages',
  configureServer({ environments, middlewares }) {
    const { hot } = environments.client;
    /** The last message since a page was requested. */
    let missed: HotPayload | undefined;
    middlewares.use((request, _response, next) => {
      if (request.headers.accept?.includes('text/html') === true) missed = undefined;
      next();
    });
    const send = hot.send.bind(hot);
    hot.send = (message: HotPayload | string, data?: unknown) => {
      if (typeof message === 'string') {
        send(message, data);
        return;
      }
      if (message.type === 'error' || message.type === 'full-reload') missed = message;
      send(message);
    };
    hot.on('vite:client:connect', (_payload, client) => {
      if (missed !== undefined) client.send(missed);
    });
  },
});
