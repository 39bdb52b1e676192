import './zod-without-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { call } from '../bridge/client';
import { followAppearance } from './appearance';
import { Start } from './start';
import { allowEmptyMarkup } from './trusted-types';

/**
 * Only what the lock page needs is imported here; the opened app is another bundle (start.tsx).
 * Looks are set before the first paint.
 */
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

allowEmptyMarkup();
const status = call('vault.status', {});
void followAppearance().finally(() => {
  createRoot(root).render(
    <StrictMode>
      <Start status={status} />
    </StrictMode>,
  );
});
