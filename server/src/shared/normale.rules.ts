/** What a normal law leaves 5 % beyond, both sides together. */
export const Z = 1.959963984540054;
