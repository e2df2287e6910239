/** Words of the presenter's windows. Each part has a stretch of its own. */
export const presentEn = {
  // Driving
  'present.back': 'Back',
  'present.next': 'Next',
  'present.open-hall': 'Open the hall’s window',
  'present.open-failed': 'The browser did not open the window. Allow pop-up windows for this page and press again.',
  'present.hall-there': 'The hall sees this step.',
  'present.hall-none': 'The hall’s window is not open.',
};
