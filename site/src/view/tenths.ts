/** To one decimal: 6.6 for 6.562. */
export const tenths = (value: number): number => Number(value.toFixed(1));
