/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
export const sample = {
  units: {
    usd: { vi: '{n} USD', en: 'USD {n}', notation: 'compact', digits: 1 },
    percent: { vi: '{n}%/năm', en: '{n}% a year' },
  },
  facts: {
    silk: {
      value: 11.5e9,
      unit: 'usd',
      date: '2024',
      kind: 'actual',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 2',
      label: { vi: 'Tiền bán lụa', en: 'Earned from silk' },
    },
    'silk-goal': {
      value: 100e9,
      unit: 'usd',
      date: '2035',
      kind: 'target',
      qualifier: 'exact',
      source: 'report',
      locator: 'p. 2',
      label: { vi: 'Mục tiêu bán lụa', en: 'Silk target' },
    },
    'silk-growth': {
      value: 30,
      unit: 'percent',
      date: '2024',
      kind: 'claim',
      qualifier: 'over',
      speaker: 'Lê Thị Thắm',
      source: 'report',
      locator: 'p. 2',
      label: { vi: 'Nhịp tăng được nêu', en: 'Growth as stated' },
    },
    'silk-needed': {
      formula: 'cagr',
      of: ['silk', 'silk-goal'],
      unit: 'percent',
      digits: 1,
      label: { vi: 'Nhịp tăng vừa đủ', en: 'Growth that would just do' },
    },
  },
  slide: {
    id: 'silk',
    scene: 'what-if',
    title: {
      vi: 'Cần tăng {silk-needed} để bán được {silk-goal}',
      en: 'Selling silk for {silk-goal} takes {silk-needed}',
    },
    takeaway: {
      vi: 'Mức cần là {silk-needed}, mức được nêu là {silk-growth}.',
      en: 'Needed: {silk-needed}; stated: {silk-growth}.',
    },
    data: {
      base: { fact: 'silk', label: { vi: 'tiền bán lụa ra ngoài vùng năm gốc', en: 'earned by selling silk abroad' } },
      goal: { fact: 'silk-goal', label: { vi: 'Mục tiêu của phường dệt cho năm', en: 'What the weavers want by' } },
      stated: {
        fact: 'silk-growth',
        label: { vi: 'như phường dệt nói đang tăng', en: 'as fast as the weavers say it grows' },
      },
      needed: { fact: 'silk-needed', label: { vi: 'thế là vừa kịp', en: 'is just enough' } },
      yours: { vi: 'Kéo nút để đổi nhịp tăng', en: 'Drag to change the yearly growth' },
      slider: [5, 60],
    },
    steps: [
      { view: { show: 'goal' }, caption: { vi: 'Đích ở xa.', en: 'The goal is far.' }, seconds: 18 },
      { view: { show: 'stated' }, caption: { vi: 'Nếu giữ nhịp được nêu.', en: 'At the stated pace.' }, seconds: 12 },
      { view: { show: 'needed' }, caption: { vi: 'Nhịp vừa đủ.', en: 'The pace that just does.' }, seconds: 12 },
      { view: { show: 'yours' }, caption: { vi: 'Bạn thử xem.', en: 'Your turn.' }, seconds: 12 },
    ],
  },
} as const;
