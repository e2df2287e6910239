import type { ItemReport } from '../report.ts';
import { hasClasses, isOpinion, type ReportQuestion } from './questions.ts';

/** Where nearly all are right, or nearly none, by the bound of the interval on the near side. */
const [EASY, HARD] = [0.9, 0.2];
/** Fewer answers say nothing about options and discrimination. */
const MANY = 30;
/** A wrong option that fewer choose does no work (Haladyna & Downing 1993, doi 10.1177/0013164493053004013). */
const UNUSED = 0.05;

/** What the organiser should look at. */
export function remarksOn(item: Omit<ItemReport, 'remarks'>, question: ReportQuestion): readonly string[] {
  if (isOpinion(question)) return [];
  const { low, high } = item.facility;
  const remarks = {
    'too-easy': low !== null && low > EASY,
    'too-hard': high !== null && high < HARD,
    misleads: item.n >= MANY && (isTurned(item) || (!hasClasses(question) && drawsAway(item))),
    'unused-option': item.n >= MANY && !hasClasses(question) && hasUnused(item),
  };
  return Object.entries(remarks).flatMap(([remark, is]) => (is ? [remark] : []));
}

/** Those who know more get it wrong more often. */
const isTurned = ({ discrimination }: Pick<ItemReport, 'discrimination'>): boolean =>
  discrimination !== null && discrimination < 0;

/** A wrong option is chosen more often than any right one. */
function drawsAway({ options }: Pick<ItemReport, 'options'>): boolean {
  const most = (right: boolean) =>
    Math.max(0, ...options.filter((option) => option.right === right).map(({ chosen }) => chosen.value ?? 0));
  return most(false) > most(true);
}

const hasUnused = ({ options }: Pick<ItemReport, 'options'>): boolean =>
  options.some(({ right, chosen }) => !right && chosen.n >= MANY && (chosen.value ?? 1) < UNUSED);
