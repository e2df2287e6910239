/** Words of learn mode. Each part of the book has a stretch of its own. */
export const learnEn = {
  // The frame of every page
  'learn.contents': 'Contents',
  'learn.search': 'Search',
  'learn.explore': 'All figures',
  'learn.practice': 'Practice',
  'learn.class': 'For a class',
  'learn.settings': 'Settings',
  'learn.skip': 'Skip to the text',
  'learn.pages': 'Pages of the book',
  'learn.failed': 'This page could not be opened.',
  'learn.retry': 'Try again',
  'learn.loading': 'Opening …',
  'learn.nothing': 'There is nothing at this address any more.',
  'learn.to-contents': 'To the contents',
  // Contents
  'learn.continue': 'Continue',
  'learn.begin': 'Begin',
  'learn.again': 'Read again',
  'learn.resume': 'Where you stopped: {title}',
  'learn.minutes': '{count} min',
  'learn.minutes-left': '{count} min left',
  'learn.slides': '{seen} of {all} steps',
  'learn.done': 'Read',
  'learn.new': 'Not begun',
  'learn.whole': 'The whole story takes about {count} minutes.',
  'learn.all-read': 'You have read everything.',
  'learn.closing': 'What you have learned',
  'learn.chapter-quiz': 'Questions about this chapter',
  'learn.kept': 'What you have read is kept on this device only. Nobody else sees it.',
  'learn.not-kept': 'This browser keeps nothing, so the book forgets where you were when you close it.',
  'learn.erase': 'Forget what I have read',
  'learn.erase-sure': 'Really forget everything?',
  'learn.erase-yes': 'Yes, forget it',
  'learn.erase-no': 'Keep it',
  'learn.erased': 'Everything is forgotten.',
  // Reading
  // Figures
  // Search
  // All figures
  // Questions and practice
  // Settings and keys
  // Print
  // For a class
  // Without a network
  'learn.newer': 'A newer version is ready.',
  'learn.newer-take': 'Update',
  'learn.newer-later': 'Later',
  'learn.offline-ready': 'You can now read this book without a network.',
} as const;
