/** Plugins of Vite for `npm run dev`, so that an editor always sees the data as they are in the files. */
import { sep } from 'node:path';
import type { HotPayload, Plugin } from 'vite';

const withSlashes = (path: string): string => path.split(sep).join('/');

/**
 * The data files are read from disk, so Vite does not know that the pages depend on them. Without this plugin a page still
 * shows the old figure after a correction.
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
 * A page gets messages only after its script has connected to the server. Vite keeps them for it while no page is connected,
 * but a page that is being left still is, for a moment. Astro sends the message of an error 200 ms after the response. So
 * on a busy machine a reload or an error did not arrive. This plugin sends both also to pages that connect later.
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
