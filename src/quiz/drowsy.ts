/** Buttons change their meaning in place: for so many ms the second half of a double tap finds them asleep. */
const ASLEEP = 350;

/** Buttons that go on: asleep for a moment after one of them was pressed, whatever stands in its place by then. */
export class Drowsy {
  private awakeAt = 0;

  /** Does what a press asks for, unless the buttons are asleep. */
  press(act: () => void): void {
    const now = performance.now();
    if (now < this.awakeAt) return;
    this.awakeAt = now + ASLEEP;
    act();
  }

  /** The press has led to nothing: the next one counts. */
  wake(): void {
    this.awakeAt = 0;
  }
}
