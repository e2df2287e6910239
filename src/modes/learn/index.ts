export { ForumLearn, type LearnStatus } from './learn.ts';
