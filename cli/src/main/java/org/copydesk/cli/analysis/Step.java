package org.copydesk.cli.analysis;

import java.util.Locale;

/** A part of the analysis that can be asked for alone. */
public enum Step {
  /** Where, when and by whom the story was filed. */
  DATELINE,
  /** Headline, caption, paragraphs. */
  BLOCKS,
  /** Where sentences begin and end. */
  SENTENCES,
  /** Who and what the story names. */
  ENTITIES,
  /** Who said what. */
  QUOTES;

  /** Returns the name as the command line takes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
