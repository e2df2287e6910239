import { describe, expect, it } from 'vitest';
import type { Target } from '../closeness.ts';
import { gradeEstimate } from './grade.ts';

describe('gradeEstimate(target, answer)', () => {
  it('is right from 0.9, close from 0.5', () => {
    const target: Target = {
      key: { value: 50, qualifier: 'exact' },
      axis: { from: 0, to: 100, scale: 'linear', step: 1 },
      tolerance: 20,
    };
    expect([50, 52, 53, 60, 61].map((answer) => gradeEstimate(target, answer).verdict)).toEqual([
      'right',
      'right',
      'close',
      'close',
      'wrong',
    ]);
  });
});
