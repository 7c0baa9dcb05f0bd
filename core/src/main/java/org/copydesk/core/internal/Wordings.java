package org.copydesk.core.internal;

import java.util.List;
import java.util.Map;

/** The phrases of {@code block-wording.txt}, by section. */
final class Wordings {
  private static final Map<String, List<String>> LISTS =
      WordFile.lines(Wordings.class.getResourceAsStream("block-wording.txt"), "block-wording.txt");

  private Wordings() {}

  /** Returns the phrases of {@code section}. */
  static PhraseTable table(String section) {
    List<String> phrases = LISTS.get(section);
    if (phrases == null) {
      throw new IllegalStateException("block-wording.txt has no section " + section);
    }
    return new PhraseTable(phrases);
  }
}
