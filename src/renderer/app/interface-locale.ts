/**
 * The interface is in English; its dates and numbers follow the country the system is set to.
 * @param systemLocale such as 'de-CH', which gives 'en-CH'
 */
export function interfaceLocale(systemLocale: string): string {
  const { language, region } = new Intl.Locale(systemLocale).maximize();
  if (language === 'en') return systemLocale;
  return region ? `en-${region}` : 'en';
}
