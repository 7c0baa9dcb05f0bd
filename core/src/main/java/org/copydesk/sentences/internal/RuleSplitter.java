package org.copydesk.sentences.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Paragraphs;
import org.copydesk.sentences.SentenceSplitter;

/**
 * The standard splitter: paragraphs by layout, and within one the {@link BreakRule}s, asked at each
 * mark that may end a sentence.
 */
public final class RuleSplitter implements SentenceSplitter {
  /** The one instance: it keeps no state. */
  public static final SentenceSplitter STANDARD = new RuleSplitter(List.of(BreakRule.values()));

  private final BreakRule[] rules;

  /** Makes a splitter of {@code rules}, for tests: all but one. */
  RuleSplitter(List<BreakRule> rules) {
    this.rules = rules.toArray(new BreakRule[0]);
  }

  @Override
  public List<Span> split(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    List<Span> sentences = new ArrayList<>(text.length() / 100 + 4);
    Scanner scanner = new Scanner(text, rules, sentences);
    for (int i = 0; i < paragraphs.size(); i++) {
      scanner.run(paragraphs.start(i), paragraphs.end(i));
    }
    return unmodifiable(sentences);
  }

  @Override
  public List<Span> split(String text, Span within) {
    Objects.checkFromToIndex(within.start(), within.end(), text.length());
    List<Span> sentences = new ArrayList<>();
    new Scanner(text, rules, sentences).run(within.start(), within.end());
    return unmodifiable(sentences);
  }

  /** One copy, where List.copyOf over a list would check each element once more. */
  private static List<Span> unmodifiable(List<Span> spans) {
    return List.of(spans.toArray(new Span[0]));
  }
}
