// The control of no-network.spec.ts: a window with none of Preround's doors closed.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => new BrowserWindow().loadFile(join(__dirname, 'index.html')));
