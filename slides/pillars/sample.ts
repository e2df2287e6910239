/** Example of a slide of this kind as an author writes it; the tests draw it and the documentation shows it. */
const said = (vi: string, en: string, kind: 'claim' | 'actual' | 'target' = 'claim') =>
  ({
    value: { vi, en },
    kind,
    ...(kind === 'claim' && { speaker: 'Nguyễn Thị Thuỷ' }),
    qualifier: 'exact',
    source: 'report',
    locator: 'p. 3',
    date: '2023',
    label: { vi, en },
  }) as const;

export const sample = {
  units: {},
  facts: {
    garden: said('Vườn trường tự nuôi được mình', 'The school garden pays its own way'),
    soil: said('Đất đã được cải tạo', 'The soil was improved', 'actual'),
    water: said('Nước mưa được trữ lại', 'Rain water is stored', 'actual'),
    hands: said('Phụ huynh và học sinh cùng làm', 'Parents and pupils work together'),
    seeds: said('Hạt giống được giữ lại', 'Seeds are kept'),
    market: said('Chợ phiên ở cổng trường', 'A market at the gate'),
    teachers: said('Giáo viên dạy ngoài vườn', 'Teachers teach outdoors'),
    shed: said('Nhà ươm mới', 'A new nursery', 'target'),
  },
  slide: {
    id: 'garden',
    scene: 'pillars',
    title: { vi: 'Những việc giữ cho khu vườn của trường đứng vững', en: 'What keeps the school garden going' },
    takeaway: {
      vi: 'Khu vườn đứng trên đất tốt và sáu việc bằng nhau.',
      en: 'The garden stands on good soil and on six things of equal weight.',
    },
    data: {
      base: {
        fact: 'soil',
        label: {
          vi: 'Đất đã được cải tạo qua ba mùa mưa liền',
          en: 'Soil that was made good over three rainy seasons',
        },
      },
      roof: {
        fact: 'garden',
        label: {
          vi: 'Khu vườn tự nuôi được mình và nuôi được bếp ăn',
          en: 'A garden that pays its way and feeds the school kitchen',
        },
      },
      pillars: [
        {
          fact: 'water',
          label: { vi: 'Nước mưa', en: 'Rain water' },
          role: { vi: 'trữ cho mùa khô', en: 'kept for the dry months' },
          note: {
            vi: 'Bốn bể chứa dưới mái nhà đủ tưới suốt mùa khô, kể cả khi giếng của trường cạn hẳn vào tháng ba và tháng tư.',
            en: 'Four tanks under the eaves water it through the dry season, even when the well of the school runs out of water.',
          },
        },
        {
          fact: 'hands',
          label: { vi: 'Phụ huynh và học sinh', en: 'Parents and pupils' },
          role: { vi: 'cùng làm', en: 'side by side' },
        },
        {
          fact: 'seeds',
          label: { vi: 'Hạt giống', en: 'Seeds' },
          role: { vi: 'giữ lại từ vụ trước', en: 'saved from each harvest' },
        },
        { fact: 'market', label: { vi: 'Chợ phiên', en: 'Market' }, role: { vi: 'ở cổng trường', en: 'at the gate' } },
        {
          fact: 'teachers',
          label: { vi: 'Giáo viên', en: 'Teachers' },
          role: { vi: 'dạy học ngoài vườn', en: 'lessons outdoors' },
          note: { vi: 'Mỗi tuần hai tiết.', en: 'Two lessons a week.' },
        },
        {
          fact: 'shed',
          label: { vi: 'Nhà ươm mới', en: 'New nursery' },
          role: { vi: 'sắp xây', en: 'still to come' },
        },
      ],
    },
    steps: [
      {
        view: { raised: 0, base: true },
        caption: { vi: 'Trước hết là đất.', en: 'It begins with the soil.' },
        seconds: 14,
      },
      {
        view: { raised: 2, base: true, focus: 'water' },
        caption: { vi: 'Rồi tới nước và người.', en: 'Then water, and people.' },
        seconds: 12,
      },
      {
        view: { raised: 6, base: true, focus: 'teachers' },
        caption: {
          vi: 'Thêm bốn việc nữa; một việc còn là mục tiêu.',
          en: 'Four more; one of them is still a target.',
        },
        seconds: 12,
      },
      {
        view: { raised: 6, base: true, roof: true },
        caption: { vi: 'Cùng nhau, chúng đỡ cả khu vườn.', en: 'Together they carry the garden.' },
        seconds: 12,
      },
    ],
  },
} as const;
