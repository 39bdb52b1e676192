import type { App, Event, WebContents } from 'electron';

/** Watches every page the app ever makes: no page moves itself (loads that main starts are not asked about), opens anything or reaches a device. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
  // Nobody is logged in to, and no certificate is trusted or shown.
  app.on('login', (event, _contents, _details, _authentication, callback) => {
    event.preventDefault();
    callback();
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault();
    callback();
  });
}

function guard(contents: WebContents): void {
  const stay = (event: Event) => event.preventDefault();
  // The frame event covers the main frame too; both are kept, for either could change.
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Electron cancels by default where nobody listens; that is not left to it.
  contents.on('select-bluetooth-device', (event, _devices, callback) => {
    event.preventDefault();
    callback('');
  });
  // Otherwise WebRTC sends UDP past the proxy and past webRequest.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
