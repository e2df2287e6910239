import { expect, it } from 'vitest';
import { checkNetwork } from './check.ts';
import { sample } from './sample.ts';

const faultsOf = (data: object, ...views: object[]) =>
  checkNetwork(
    { data: { ...sample.slide.data, ...data }, steps: views.map((view) => ({ view })) } as never,
    new Map(),
    ['slide'],
  ).map(({ path, reason }) => `${path}: ${reason}`);

it('has no fault in the sample', () => {
  expect(faultsOf({}, ...sample.slide.steps.map(({ view }) => view))).toEqual([]);
});

it('finds views that name what is not there', () => {
  expect(faultsOf({ mesh: false }, { shown: 4, focus: 'market' }, { shown: 1, focus: 'boats' })).toEqual([
    'slide.steps[0].view.focus: no group has the fact "market"',
    'slide.steps[1].view.focus: this group is not there yet',
  ]);
  expect(faultsOf({ groups: sample.slide.data.groups.slice(0, 2) }, { shown: 3, mesh: true })).toEqual([
    'slide.steps[0].view.shown: there are 2 groups, not 3',
  ]);
});

it('finds ties that are never drawn, or that the data do not have', () => {
  expect(faultsOf({}, { shown: 4 })).toEqual(['slide.data.mesh: no step draws the ties']);
  expect(faultsOf({ mesh: false }, { shown: 4, mesh: true })).toEqual([
    'slide.steps[0].view.mesh: the data have no ties among the nodes',
  ]);
});

it('finds too many nodes, and two groups for one fact', () => {
  const [group] = sample.slide.data.groups.slice(3);
  expect(faultsOf({ groups: [group, group, group] }, { shown: 3, mesh: true })).toEqual([
    'slide.data.groups: there are 27 nodes',
    'slide.data.groups[1].fact: "boats" has a group already',
    'slide.data.groups[2].fact: "boats" has a group already',
  ]);
});
