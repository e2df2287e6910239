/** Letters that marks are called by until their names are out, in the order shown. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
