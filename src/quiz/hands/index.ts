/**
 * Questions for many people without devices: a class or a hall that raises hands, and a sheet of paper. A door of its own,
 * because it comes without the quiz of a visitor.
 */
export { askOf, byHands, letterOf, type Ask, type Axis } from './asks.ts';
export { keyLines } from './key.ts';
export { byHall, hallAskOf, isHallRight, notedBeside, numberSought, type BandName, type HallAsk } from './hall.ts';
export { isRight, optionsOf, pollOf, type HandsAsk, type Option } from './poll.ts';
export { count, emptyTally, knew, partOf, shareOf, totalOf, type Tally } from './tally.ts';
