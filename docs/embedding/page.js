const deck = document.querySelector('#driven');

for (const button of document.querySelectorAll('[data-move]'))
  button.addEventListener('click', () => deck[button.dataset.move]());
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => (deck.language = button.dataset.language));

deck.addEventListener('status-change', ({ detail: { phase, position, stepCount, language } }) => {
  const where = position && `${position.chapter}, ${position.slide}, step ${position.step + 1} of ${stepCount}`;
  document.querySelector('#said').value = `${where ?? phase} (${language})`;
});
