/** Words of the presenter's windows. Each part has a stretch of its own. */
export const presentEn = {
  // Driving
  'present.back': 'Back',
  'present.next': 'Next',
  'present.open-hall': 'Open the hall’s window',
  'present.open-failed': 'The browser did not open the window. Allow pop-up windows for this page and press again.',
  'present.hall-there': 'The hall sees this step.',
  'present.hall-none': 'The hall’s window is not open.',
  // The hall's window
  'present.hall-window': 'The hall’s window',
  'present.hall-open': 'Open the hall’s window',
  'present.hall-front': 'Bring it to the front',
  'present.hall-close': 'Close it',
  'present.hall-shut': 'Not open',
  'present.hall-same': 'The hall sees this step',
  'present.hall-late': 'The hall still sees another step',
  'present.hall-dark': 'The hall sees a dark screen',
  'present.hall-not-full': 'Not full screen yet. In that window, double-click or press F.',
  'present.hall-blocked':
    'The browser did not open the window. Allow pop-up windows for this page, at the end of the address bar, and press again.',
  'present.hall-drag': 'Drag the hall’s window onto the hall’s screen, then double-click in it to fill the screen.',
  'present.hall-one-screen':
    'This computer has one screen at the moment. Connect the projector and choose “Extend” (Windows key and P), not “Duplicate”; then drag the hall’s window there and double-click in it.',
  'present.hall-lost': 'That window was not opened from here. Find it in the bar of open windows.',
  'present.hall-language': 'Language of the hall',
  'present.hall-full': 'Full screen',
  'present.hall-title': 'Hall · {title}',
};
