import { contentSecurityPolicy } from './content-security-policy';

/**
 * Everything a page could ask of the computer that Chromium knows a policy for; none is used. Not here,
 * because Chromium complains of names it does not know on a platform: usb (its feature is off, see
 * switches.ts) and bluetooth (refused by the handlers).
 */
const denied = [
  'accelerometer',
  'attribution-reporting',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Sent with every answer of the app's scheme, refusals included. Cross-Origin-Embedder-Policy is left
 * out on purpose: it would give the page shared memory and finer clocks, which nothing here needs.
 */
export const responseHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
