package org.copydesk.contracts;

/**
 * A text of any length: a beginning, then one unit again and again.
 *
 * @param name what is odd about it
 * @param beginning what stands once at the start, maybe nothing
 * @param unit what is repeated
 * @param hardTimes how often it is repeated to be hard for a component of more than linear time
 */
public record RepeatedText(String name, String beginning, String unit, int hardTimes) {

  /** Returns the text with the unit repeated {@code times} times. */
  public String times(int times) {
    return beginning + unit.repeat(times);
  }

  /** Returns the text of at least {@code length} UTF-16 units, by less than a unit more. */
  public String ofLength(int length) {
    int rest = Math.max(0, length - beginning.length());
    return times((rest + unit.length() - 1) / unit.length());
  }

  /** Returns the name, so that a parameterized test prints it. */
  @Override
  public String toString() {
    return name + " x " + hardTimes;
  }
}
