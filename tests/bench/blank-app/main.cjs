// What Preround is measured against: a window of the same size and web preferences with one line of text.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.enableSandbox();
app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    backgroundColor: '#fbf8f1',
    autoHideMenuBar: true,
    webPreferences: {
      partition: 'blank',
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.loadFile(join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
