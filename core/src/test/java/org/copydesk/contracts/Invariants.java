package org.copydesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.Place;

/** What must hold for every text, as assertions. */
public final class Invariants {
  private Invariants() {}

  /** Checks that {@code span} is in bounds, trimmed and splits no surrogate pair. */
  public static void span(String text, Span span) {
    if (span.end() > text.length()) {
      throw new AssertionError(span + " ends after the text of length " + text.length());
    }
    boolean trimmed = !isBlank(text.charAt(span.start())) && !isBlank(text.charAt(span.end() - 1));
    if (!trimmed || splitsPair(text, span.start()) || splitsPair(text, span.end())) {
      throw new AssertionError(
          span + (trimmed ? " splits a surrogate pair: " : " is not trimmed: ") + show(text, span));
    }
  }

  /** Checks every span, and that they are in text order and disjoint. */
  public static void spans(String text, List<Span> spans) {
    int last = 0;
    for (Span span : spans) {
      span(text, span);
      if (span.start() < last) {
        throw new AssertionError(span + " starts before " + last + ", where the one before ends");
      }
      last = span.end();
    }
  }

  /** Checks blocks, sentences and dateline, and that no sentence crosses a block. */
  public static void article(Article article) {
    String text = article.text();
    spans(text, article.blocks().stream().map(Block::span).toList());
    spans(text, article.sentences());
    int sentences = 0;
    for (Block block : article.blocks()) {
      for (Span sentence : article.sentences(block)) {
        assertThat(block.span().contains(sentence)).as("%s in %s", sentence, block).isTrue();
        sentences++;
      }
    }
    assertThat(sentences).as("sentences within a block").isEqualTo(article.sentences().size());
    article.dateline().ifPresent(dateline -> dateline(text, dateline));
  }

  /** Checks the spans of {@code dateline} and the texts they report. */
  public static void dateline(String text, Dateline dateline) {
    span(text, dateline.span());
    assertThat(dateline.text()).isEqualTo(dateline.span().in(text));
    assertThat(dateline.bodyStart()).isBetween(dateline.span().end(), text.length());
    assertThat(splitsPair(text, dateline.bodyStart())).as("body starts within a pair").isFalse();
    spans(text, dateline.places().stream().map(Place::span).toList());
    for (Place place : dateline.places()) {
      assertThat(place.text()).isEqualTo(place.span().in(text));
      assertThat(dateline.span().contains(place.span())).isTrue();
    }
  }

  /** Checks that entities are disjoint, in text order, and report the text at their spans. */
  public static void entities(String text, List<Entity> entities) {
    spans(text, entities.stream().map(Entity::span).toList());
    for (Entity entity : entities) {
      assertThat(entity.text()).isEqualTo(entity.span().in(text));
    }
  }

  /** Whether {@code offset} lies between the two halves of a surrogate pair. */
  static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }

  /** Whether {@code unit} is what trimming takes away: blanks of all kinds and line ends. */
  static boolean isBlank(char unit) {
    return unit <= ' '
        || unit == '\u0085'
        || Character.isWhitespace(unit)
        || Character.isSpaceChar(unit);
  }

  private static String show(String text, Span span) {
    String shown =
        text.substring(Math.max(0, span.start() - 10), Math.min(text.length(), span.end() + 10));
    StringBuilder escaped = new StringBuilder();
    shown
        .chars()
        .limit(200)
        .forEach(
            c ->
                escaped.append(
                    c >= ' ' && c < 127
                        ? String.valueOf((char) c)
                        : String.format(java.util.Locale.ROOT, "\\u%04X", c)));
    return escaped.toString();
  }
}
