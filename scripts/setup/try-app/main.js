// Set-up starts this to see that the Electron it chose opens a window and runs a page in the sandbox.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

app.enableSandbox();
app.setPath('userData', join(app.getAppPath(), 'user-data'));
// Not awaited at the top: Electron is ready only after this file has been run to its end.
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<title>page is ready</title>');
  process.stdout.write(`${window.getTitle()}\n`);
  app.exit(0);
});
