import { describe, expect, it, vi } from 'vitest';
import { createPlanPrinter } from '../../src/main/print/plan-pdf';
import { AppError } from '../../src/shared/app-error';

type Options = Partial<Parameters<typeof createPlanPrinter>[0]>;

/** The printer with everything around it told, and a log of what it did in order. */
function setUp(options: Options = {}) {
  const log: string[] = [];
  const printToPDF = vi.fn(async () => {
    log.push('print');
    return Buffer.from('%PDF');
  });
  const window = {
    webContents: { printToPDF },
    destroy: () => log.push('destroy'),
    isDestroyed: () => false,
  };
  const showSaveDialog = vi.fn(async () => {
    log.push('ask');
    return { canceled: false, filePath: '/documents/plan.pdf' };
  });
  const printer = createPlanPrinter({
    openPrintWindow: async (route) => {
      log.push(`open ${route}`);
      return { window: window as never, ready: Promise.resolve() };
    },
    dialog: { showSaveDialog: showSaveDialog as never },
    parent: () => null,
    documentsFolder: () => '/documents',
    today: () => '2026-11-23',
    writeDocument: async (path) => {
      log.push(`write ${path}`);
    },
    onWritten: (path) => {
      log.push(`written ${path}`);
    },
    ...options,
  });
  return { log, printToPDF, showSaveDialog, window, exportPlan: printer['plan.export'] };
}

describe('plan.export', () => {
  it('asks for the place first, then prints, then writes', async () => {
    const { log, exportPlan, showSaveDialog } = setUp();
    expect(await exportPlan({ paper: 'a4' })).toEqual({ path: '/documents/plan.pdf' });
    expect(log).toEqual([
      'ask',
      'open /print/plan?paper=a4',
      'print',
      'destroy',
      'write /documents/plan.pdf',
      'written /documents/plan.pdf',
    ]);
    log.length = 0;
    await exportPlan({ paper: 'a4', withHelpers: true });
    expect(log[1]).toBe('open /print/plan?paper=a4&helpers=true');
    expect(showSaveDialog).toHaveBeenCalledWith(
      expect.objectContaining({ defaultPath: '/documents/Development plan 2026-11-23.pdf' }),
    );
  });

  it.each([
    ['letter', 'Letter'],
    ['a4', 'A4'],
  ] as const)('prints %s tagged, outlined and numbered', async (paper, pageSize) => {
    const { exportPlan, printToPDF } = setUp();
    await exportPlan({ paper });
    expect(printToPDF).toHaveBeenCalledWith(
      expect.objectContaining({
        pageSize,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
      }),
    );
  });

  it('does nothing when the person closes the dialog', async () => {
    const { log, exportPlan } = setUp({
      dialog: { showSaveDialog: (async () => ({ canceled: true, filePath: '' })) as never },
    });
    expect(await exportPlan({ paper: 'letter' })).toEqual({ path: null });
    expect(log).toEqual([]);
  });

  it('gives up on a page that is never ready, and closes its window', async () => {
    const log: string[] = [];
    const { exportPlan } = setUp({
      patience: 10,
      openPrintWindow: async () => ({
        window: {
          webContents: {},
          destroy: () => log.push('destroy'),
          isDestroyed: () => false,
        } as never,
        ready: new Promise<void>(() => undefined),
      }),
    });
    await expect(exportPlan({ paper: 'letter' })).rejects.toBeInstanceOf(AppError);
    expect(log).toEqual(['destroy']);
  });

  it('passes a failure to write on, says nothing was written, and can be used again', async () => {
    let full = true;
    const { log, exportPlan } = setUp({
      writeDocument: async () => {
        if (full) throw new AppError('disk-full', 'No room.');
      },
    });
    await expect(exportPlan({ paper: 'letter' })).rejects.toMatchObject({ code: 'disk-full' });
    expect(log).not.toContain('written /documents/plan.pdf');
    full = false;
    expect(await exportPlan({ paper: 'letter' })).toEqual({ path: '/documents/plan.pdf' });
  });

  it('refuses a second export while one is under way', async () => {
    const { exportPlan } = setUp();
    const first = exportPlan({ paper: 'letter' });
    await expect(exportPlan({ paper: 'letter' })).rejects.toMatchObject({ code: 'refused' });
    await first;
  });
});
