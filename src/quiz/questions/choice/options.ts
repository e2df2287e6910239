/** Letters that options are called by, in the order shown. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
