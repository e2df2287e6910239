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
  'learn.slide-of': '{slide} of {slides}',
  'learn.steps': 'Step by step',
  'learn.show-step': 'Show step {step}',
  'learn.takeaway': 'In short',
  'learn.more': 'More about it',
  'learn.new-tab': 'opens in a new tab',
  'learn.chapter-before': 'Previous chapter',
  'learn.chapter-after': 'Next chapter',
  'learn.chapter-end': 'End of this chapter',
  'learn.table-facts': 'Touch a value to see where it comes from.',
  // Figures
  'learn.scrub': 'Move through the steps by hand',
  'learn.replay': 'Play again',
  'learn.broken': 'This picture could not be drawn. Its values are in the table.',
  'learn.share': 'Link and picture of this step',
  'learn.copy': 'Copy link',
  'learn.copied': 'Link copied',
  'learn.copy-hand': 'Copy the link from this field.',
  'learn.address': 'Link to this step',
  'learn.send': 'Share',
  'learn.qr': 'QR code',
  'learn.save-png': 'Save as PNG',
  'learn.save-svg': 'Save as SVG',
  'learn.save-failed': 'The picture could not be saved.',
  'learn.picture-sources': 'Sources: {sources}',
  'learn.picture-licence': 'Drawn with Forum Kiosk (MIT licence): {address}',
  // Search
  // All figures
  // Questions and practice
  // Settings and keys
  // Print
  // For a class
  // Without a network
} as const;
