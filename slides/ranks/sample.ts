/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const rank = (value: number, qualifier: string, kind: string, vi: string, en: string) => ({
  value,
  unit: 'rank',
  kind,
  qualifier,
  source: 'report',
  locator: 'p. 3',
  label: { vi, en },
  ...(kind === 'claim' && { speaker: 'Hội đua thuyền' }),
});

export const sample = {
  units: { rank: { vi: 'hạng {n}', en: 'rank {n}' } },
  facts: {
    rowing: rank(2, 'exact', 'actual', 'Hạng đua thuyền', 'Rank in rowing'),
    sailing: rank(10, 'up-to', 'claim', 'Nhóm đua buồm', 'Group in sailing'),
    goal: rank(5, 'up-to', 'target', 'Đích về lễ hội', 'Aim for the festival'),
  },
  slide: {
    id: 'boats',
    scene: 'ranks',
    title: { vi: 'Làng chài đứng thứ hai về đua thuyền', en: 'The fishing village is second in rowing' },
    takeaway: { vi: 'Làng đứng {rowing} về đua thuyền.', en: 'The village is {rowing} in rowing.' },
    data: {
      rungs: 24,
      items: [
        {
          fact: 'rowing',
          label: { vi: 'Đua thuyền mười hai tay chèo trên sông lớn', en: 'Rowing with twelve oars on the great river' },
          field: { vi: 'các làng ven sông', en: 'villages along the river' },
        },
        {
          fact: 'sailing',
          label: { vi: 'Thuyền buồm', en: 'Sailing' },
          field: { vi: 'theo hội đua thuyền', en: 'the country, says the association' },
        },
        {
          fact: 'goal',
          label: { vi: 'Lễ hội đông khách: đích muốn tới', en: 'A festival with many guests: the aim' },
          field: { vi: 'các lễ hội mùa thu', en: 'festivals of autumn' },
        },
      ],
    },
    steps: [
      { view: { shown: 1, focus: 'rowing' }, caption: { vi: 'Trên sông.', en: 'On the river.' }, seconds: 15 },
      { view: { shown: 2, focus: 'sailing' }, caption: { vi: 'Trên biển.', en: 'At sea.' }, seconds: 12 },
      {
        view: { shown: 3, focus: 'goal' },
        caption: { vi: 'Và điều mong muốn.', en: 'And what is wished for.' },
        seconds: 12,
      },
    ],
  },
} as const;
