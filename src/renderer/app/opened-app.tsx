import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { followChanges } from '../bridge/changes';
import { answerFlushRequests } from '../bridge/flush';
import { ToastProvider } from '../ui/toast';
import { isPrintWindow } from './appearance';
import { AreasOfVault } from './areas-of-vault';
import { rememberPlace } from './place';
import { createAppRouter } from './router';
import { shrinkImages } from './shrink-images';

/** Everything that needs an open vault: data, routes and notices. */
export function OpenedApp() {
  const [queryClient] = useState(makeQueryClient);
  const [router] = useState(createAppRouter);

  useEffect(() => followChanges(queryClient), [queryClient]);
  useEffect(() => {
    // A window that only prints has nothing to save and was never a place to come back to.
    if (isPrintWindow(location.hash)) return;
    const stopAnswering = answerFlushRequests();
    const stopRemembering = rememberPlace(router);
    const stopShrinking = shrinkImages();
    return () => {
      stopAnswering();
      stopRemembering();
      stopShrinking();
    };
  }, [router]);

  return (
    <QueryClientProvider client={queryClient}>
      <AreasOfVault>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </AreasOfVault>
    </QueryClientProvider>
  );
}

// What was read is drawn in the task that brought it; by default it would wait for a timer of its own.
notifyManager.setScheduler(queueMicrotask);

/** Data is on this laptop: being offline means nothing, and a failed read fails again. */
function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
