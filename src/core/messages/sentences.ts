/** A sentence for every code, made from the code's facts. A code without one does not compile. */
export type Sentences<Facts> = { readonly [C in keyof Facts]: (facts: Facts[C]) => string };
