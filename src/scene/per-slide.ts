import type { Frame } from './frame.ts';

/**
 * Works out once for the data of a slide and a frame what is the same at every step: places of words are sought for long,
 * and each step asks for them. Both are told apart by identity: neither is ever changed.
 */
export function perSlide<Data extends object, Made>(
  make: (data: Data, frame: Frame) => Made,
): (data: Data, frame: Frame) => Made {
  const kept = new WeakMap<Data, { readonly frame: Frame; readonly made: Made }>();
  return (data, frame) => {
    const last = kept.get(data);
    if (last?.frame === frame) return last.made;
    const made = make(data, frame);
    kept.set(data, { frame, made });
    return made;
  };
}
