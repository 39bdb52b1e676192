import { storeContract } from '#shared/contract/index';
import { serve } from '#shared/contract/serve';
import type { Topic } from '#shared/contract/topics';
import { faultLine } from '#shared/fault';
import type { Connection } from './database/open';
import { storageFailure } from './database/storage-failure';
import { journalHandlers } from './journal/handlers';
import type { PortRequest } from './messages';
import { planHandlers } from './plan/handlers';
import { settingsHandlers } from './settings/handlers';

type Options = Readonly<{ checkOutput: boolean; clock: () => number }>;

/** Serves every feature's methods to the pages whose ports main hands over. */
export function servePages(connection: Connection, { checkOutput, clock }: Options) {
  const ports = new Set<Electron.MessagePortMain>();
  const changed = (topic: Topic): void => {
    for (const port of ports) port.postMessage({ topic });
  };
  const answer = serve(
    storeContract,
    {
      ...journalHandlers({ connection, clock, changed }),
      ...planHandlers({ connection, clock, changed }),
      ...settingsHandlers(connection),
    },
    {
      checkOutput,
      translate: storageFailure,
      onBug: (method, error) => console.error('store:', method, faultLine(error)),
    },
  );

  return {
    connect(port: Electron.MessagePortMain): void {
      ports.add(port);
      port.on('message', (event) => {
        const { number, method, input } = (event.data ?? {}) as Partial<PortRequest>;
        if (typeof number !== 'number') return;
        void answer(method, input).then((reply) => port.postMessage({ number, reply }));
      });
      port.on('close', () => ports.delete(port));
      port.start();
    },
    close(): void {
      for (const port of ports) port.close();
      ports.clear();
    },
  };
}
