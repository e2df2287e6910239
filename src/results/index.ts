export { RecentQuestions } from './recent.ts';
