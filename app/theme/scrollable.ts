/** What a part that scrolls by itself needs, beside a name, so that the keyboard can scroll it too. */
export const SCROLLABLE = { tabIndex: 0 } as const;
