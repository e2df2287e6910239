/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const fact = (value: unknown, kind: string, qualifier: string, vi: string, en: string, unit?: string) => ({
  value,
  ...(unit && { unit }),
  date: '2024',
  kind,
  qualifier,
  source: 'report',
  locator: 'p. 3',
  label: { vi, en },
});

export const sample = {
  units: { metre: { vi: '{n} m', en: { one: '{n} metre', other: '{n} metres' } } },
  facts: {
    walls: fact(1250, 'actual', 'about', 'Tường thành', 'City wall', 'metre'),
    gate: fact('1893-04', 'estimate', 'exact', 'Ngày dựng cổng', 'The gate is built'),
    hope: fact(
      { vi: 'mở cửa quanh năm', en: 'open all the year' },
      'target',
      'exact',
      'Điều mong muốn',
      'What is wanted',
    ),
  },
  slide: {
    id: 'old-town',
    scene: 'new-comer',
    title: { vi: 'Phố cổ có gì để xem?', en: 'What is there to see in the old town?' },
    takeaway: { vi: 'Tường thành dài {walls}.', en: 'The wall is {walls} long.' },
    data: {
      items: [
        { fact: 'walls', label: { vi: 'là chiều dài tường thành còn lại', en: 'is how long the old wall still is' } },
        {
          fact: 'gate',
          label: {
            vi: 'là năm người dân trong phố kể rằng cổng được dựng',
            en: 'is when the gate was built, as people here tell it',
          },
        },
        { fact: 'hope', label: { vi: 'là điều hội phố cổ mong muốn', en: 'is what the friends of the town hope for' } },
      ],
    },
    steps: [
      { view: { shown: 1 }, caption: { vi: 'Tường thành.', en: 'The wall.' }, seconds: 12 },
      { view: { shown: 2 }, caption: { vi: 'Cổng thành.', en: 'The gate.' }, seconds: 12 },
      { view: { shown: 3 }, caption: { vi: 'Điều mong muốn.', en: 'What is hoped for.' }, seconds: 12 },
    ],
  },
};
