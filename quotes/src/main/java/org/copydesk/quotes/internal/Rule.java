package org.copydesk.quotes.internal;

import java.util.Locale;

/**
 * What decides that words are somebody's, each with the phrase it is for. {@code rules.tsv} beside
 * the tests has lines that each one decides and lines that only look so; {@code
 * docs/reports/quotes.md} says how often each is right.
 */
enum Rule {
  QUOTATION_SPEAKER_CUE("“…,” Ann Lee said"),
  QUOTATION_CUE_SPEAKER("“…,” said Ann Lee"),
  SPEAKER_CUE_QUOTATION("Ann Lee said, “…”"),
  CUE_SPEAKER_QUOTATION("According to Ann Lee, it is “…”"),
  SPEAKER_QUOTATION("Ann Lee: “…”"),
  QUOTATION_SPEAKER("“…,” a sign at the pier reads"),
  SPEAKERS_WORD_QUOTATION("Ann Lee paid for the mayor’s claim that it is “…”"),
  SAME_SPEAKER_GOES_ON("“…,” said Ann Lee, who owns the ferry. “…”"),
  SENTENCE_BEFORE("Ann Lee spoke for an hour. “…”"),
  SENTENCE_AFTER("“…” — Ann Lee"),
  PARAGRAPH_BEFORE("Ann Lee wrote to the council. / “…”"),
  PARAGRAPH_AFTER("“… / “…,” Ann Lee said: the next paragraph tells, this one was left open"),
  TURN_GOES_ON("“…,” Ann Lee said. “… / “…”: left open, and nobody else is named"),
  TURN_BEGINS("“… / “… / “…,” Ann Lee said: the paragraph after the next one tells"),
  TURNS_ALTERNATE("“Why?” Ann Lee asked. / “Because,” he said. / “And then?”"),
  ATTRIBUTION_LINE("“…” / — Ann Lee"),
  BLOCK_QUOTATION("The statement reads in full: / …"),
  LABEL("LEE: It is late."),
  HEADING_OF_QUOTATION("'Like a freight train' above the paragraph that says who said so"),
  SPEAKER_NOT_TOLD("“It was a sad day for the town.” and nobody who said so"),
  REPORTED_VERB_CONTENT("Ann Lee said that …"),
  REPORTED_CONTENT_VERB("…, Ann Lee said"),
  REPORTED_NOUN_CONTENT("Ann Lee’s claim that …"),
  REPORTED_WORD_CONTENT("Ann Lee is sure that …"),
  REPORTED_MARK_CONTENT("Report: …, as headlines have it"),

  /** Nobody's words: a title, a term, a nickname. It decides no quote. */
  NOBODY("“The Old Ferry” is a novel"),

  /** Nobody's words whatever stands beside them. It decides no quote. */
  UNSPOKEN("Ann Lee told the “Corley Post”");

  private final String phrase;
  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Rule(String phrase) {
    this.phrase = phrase;
  }

  /** Returns what it is for: the phrase of news that it knows. */
  String phrase() {
    return phrase;
  }

  /** Whether a quote may be decided by it. */
  boolean isOfQuotes() {
    return this != NOBODY && this != UNSPOKEN;
  }

  /** Returns its name as {@link org.copydesk.quotes.Quote#rule()} says it. */
  @Override
  public String toString() {
    return text;
  }
}
