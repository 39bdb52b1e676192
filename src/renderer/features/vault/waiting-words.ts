/** A wait in words: '1 second', '1 minute 5 seconds'. */
export function waitingWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    minutes > 0 ? counted(minutes, 'minute') : null,
    rest > 0 || minutes === 0 ? counted(rest, 'second') : null,
  ];
  return parts.filter(Boolean).join(' ');
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
