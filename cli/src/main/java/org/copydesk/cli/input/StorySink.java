package org.copydesk.cli.input;

import org.copydesk.cli.analysis.Story;

/** Who takes the stories that are read, and hears of those that cannot be. */
public interface StorySink {

  /**
   * Takes the next story; may wait until there is room for it.
   *
   * @param bytes how many bytes of input the story was read from
   * @return whether more stories are wanted
   */
  boolean story(Story story, long bytes);

  /**
   * Hears of an input that is left out.
   *
   * @param message the place (file and line), what is wrong, and what was expected
   */
  void problem(String message);
}
