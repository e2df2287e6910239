import { expect, it } from 'vitest';
import { URL_NAMESPACE, uuidOf } from './uuid.ts';

it('gives the id that RFC 9562 has as its example (A.4)', () => {
  expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

it('gives the same id to the same name only', () => {
  const ids = ['a', 'b', 'Đ', ''].map((name) => uuidOf(name, URL_NAMESPACE));
  expect(new Set(ids).size).toBe(4);
  expect(uuidOf('Đ', URL_NAMESPACE)).toBe(ids[2]);
});
