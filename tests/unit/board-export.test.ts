import { describe, expect, it, vi } from 'vitest';
import { boardExportContract } from '#shared/contract/board-export';
import { createBoardExporter } from '../../src/main/print/board-export';
import { AppError } from '../../src/shared/app-error';

type Options = Partial<Parameters<typeof createBoardExporter>[0]>;

/** The exporter with everything around it told, and a log of what it did in order. */
function setUp(options: Options = {}) {
  const log: string[] = [];
  const printToPDF = vi.fn(async () => {
    log.push('print');
    return Buffer.from('%PDF');
  });
  const showSaveDialog = vi.fn(async () => {
    log.push('ask');
    return { canceled: false, filePath: '/documents/board' };
  });
  const window = {
    webContents: { printToPDF },
    destroy: () => log.push('destroy'),
    isDestroyed: () => false,
  };
  const exporter = createBoardExporter({
    openPrintWindow: async (route) => {
      log.push(`open ${route}`);
      return { window: window as never, ready: Promise.resolve() };
    },
    dialog: { showSaveDialog: showSaveDialog as never },
    parent: () => null,
    documentsFolder: () => '/documents',
    today: () => '2026-11-24',
    writeDocument: async (path, bytes) => {
      log.push(`write ${path} ${new TextDecoder().decode(bytes)}`);
    },
    onWritten: (path) => log.push(`written ${path}`),
    ...options,
  });
  return { log, printToPDF, showSaveDialog, exporter };
}

describe('exporting the board', () => {
  it('asks for the place, prints one landscape sheet, and writes it', async () => {
    const { log, exporter, printToPDF, showSaveDialog } = setUp();
    await exporter['board.exportPdf']({ paper: 'a4', withFindings: true });
    expect(log).toEqual([
      'ask',
      'open /print/board?paper=a4&findings=true',
      'print',
      'destroy',
      'write /documents/board %PDF',
      'written /documents/board',
    ]);
    expect(printToPDF).toHaveBeenCalledWith(
      expect.objectContaining({ landscape: true, pageSize: 'A4', generateTaggedPDF: true }),
    );
    expect(showSaveDialog).toHaveBeenCalledWith(
      expect.objectContaining({ defaultPath: '/documents/Board 2026-11-24.pdf' }),
    );
  });

  it('prints an agreement on upright pages with numbers', async () => {
    const { log, exporter, printToPDF, showSaveDialog } = setUp();
    const personId = '11111111-1111-4111-8111-111111111111';
    await exporter['board.exportAgreement']({ personId, paper: 'letter', withBlanks: true });
    expect(log[1]).toBe(`open /print/agreement?person=${personId}&paper=letter&blanks=true`);
    const [options] = printToPDF.mock.calls[0] as unknown as [Record<string, unknown>];
    expect(options).toMatchObject({ pageSize: 'Letter', displayHeaderFooter: true });
    expect(options).toMatchObject({ generateTaggedPDF: true });
    expect(options).not.toHaveProperty('landscape');
    expect(showSaveDialog).toHaveBeenCalledWith(
      expect.objectContaining({
        title: 'Export agreement',
        defaultPath: '/documents/Agreement 2026-11-24.pdf',
      }),
    );
  });

  it('writes a picture as it came', async () => {
    const { log, exporter } = setUp();
    const reply = await exporter['board.exportPicture']({ format: 'svg', text: '<svg/>' });
    expect(reply).toEqual({ path: '/documents/board' });
    expect(log).toEqual(['ask', 'write /documents/board <svg/>', 'written /documents/board']);
  });

  it('prints and writes nothing when the person closes the dialog', async () => {
    const { log, exporter } = setUp({
      dialog: { showSaveDialog: (async () => ({ canceled: true, filePath: '' })) as never },
    });
    const none = { path: null };
    expect(await exporter['board.exportPdf']({ paper: 'letter', withFindings: false })).toEqual(
      none,
    );
    expect(await exporter['board.exportPicture']({ format: 'svg', text: '<svg/>' })).toEqual(none);
    expect(log).toEqual([]);
  });

  it('passes a failure to write on, and can be used again', async () => {
    let isFull = true;
    const { log, exporter } = setUp({
      writeDocument: async () => {
        if (isFull) throw new AppError('disk-full', 'No room.');
      },
    });
    const picture = { format: 'svg', text: '<svg/>' } as const;
    await expect(exporter['board.exportPicture'](picture)).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(log).not.toContain('written /documents/board');
    isFull = false;
    expect(await exporter['board.exportPicture'](picture)).toEqual({ path: '/documents/board' });
  });

  it('refuses a second export while one is under way', async () => {
    const { exporter } = setUp();
    const first = exporter['board.exportPdf']({ paper: 'letter', withFindings: false });
    await expect(
      exporter['board.exportPicture']({ format: 'svg', text: '<svg/>' }),
    ).rejects.toMatchObject({ code: 'refused' });
    await first;
  });

  it.each([
    [{ format: 'svg', text: '<html>' }, false],
    [{ format: 'svg', text: '<svg xmlns="">' }, true],
    [{ format: 'png', bytes: new Uint8Array([1, 2, 3]) }, false],
    [{ format: 'png', bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0]) }, true],
    [{ format: 'exe', bytes: new Uint8Array() }, false],
  ])('takes only what is a picture: %j', (input, isTaken) => {
    const { success } = boardExportContract['board.exportPicture'].input.safeParse(input);
    expect(success).toBe(isTaken);
  });
});
