import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/contract/bridge';
import { type Reply, unexpected } from '#shared/contract/reply';
import { mainMethods } from '#shared/contract/routes';
import { isTopic, type Topic } from '#shared/contract/topics';

/**
 * The one bridge. Methods of main go over Electron's IPC, all others over a port to the store
 * process that main hands out after checking who asks. The page sees neither.
 */
const listeners = new Set<(topic: Topic) => void>();
const waiting = new Map<number, (reply: Reply) => void>();
let port: MessagePort | null = null;
let connecting: Promise<MessagePort | null> | null = null;
let lastNumber = 0;

const locked: Reply = {
  ok: false,
  code: 'locked',
  message: 'The vault is locked. Unlock it and try again.',
};
const interrupted: Reply = {
  ok: false,
  code: 'interrupted',
  message:
    'The vault stopped while this was on its way. What you wrote is still on this page and is tried again.',
};

function announce(topic: unknown): void {
  if (isTopic(topic)) for (const listener of listeners) listener(topic);
}

function adopt(next: MessagePort): MessagePort {
  next.onmessage = ({ data }) => {
    if (typeof data.number !== 'number') {
      announce(data.topic);
      return;
    }
    waiting.get(data.number)?.(data.reply);
    waiting.delete(data.number);
  };
  next.addEventListener('close', () => {
    if (port === next) port = null;
    for (const answer of waiting.values()) answer(interrupted);
    waiting.clear();
  });
  next.start();
  port = next;
  return next;
}

function connect(): Promise<MessagePort | null> {
  connecting ??= new Promise<MessagePort | null>((resolve) => {
    ipcRenderer.once('preround:port', (event, granted: boolean) => {
      const given = event.ports[0];
      resolve(granted && given ? adopt(given) : null);
    });
    ipcRenderer.send('preround:connect');
  }).finally(() => {
    connecting = null;
  });
  return connecting;
}

async function send(method: string, input: unknown): Promise<Reply> {
  try {
    if (mainMethods.includes(method))
      return await ipcRenderer.invoke('preround:call', method, input);
    const open = port ?? (await connect());
    if (!open) return locked;
    return await new Promise<Reply>((resolve) => {
      lastNumber += 1;
      // Posted first: what cannot be cloned throws here, and must leave nobody waiting.
      open.postMessage({ number: lastNumber, method, input });
      waiting.set(lastNumber, resolve);
    });
  } catch {
    return unexpected;
  }
}

ipcRenderer.on('preround:announce', (_event, topic: unknown) => announce(topic));

const bridge: Bridge = {
  send,
  onChanged(listener) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld('preround', bridge);
