package org.copydesk.quotes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * One act of speech or writing that an article reports: what was said, in which words of the
 * article it is told that it was, and who said it. Spans are UTF-16 indexes into the article's
 * text. Immutable and thread-safe.
 *
 * <p>What holds for every quote:
 *
 * <ol>
 *   <li>it has at least one part; parts are in text order and disjoint;
 *   <li>every quoted span lies within a part; quoted spans are in text order and disjoint;
 *   <li>a direct quote's parts are its quoted spans; an indirect one has no quoted spans.
 * </ol>
 */
public final class Quote {

  /** How much of a quote stands in quotation marks. */
  public enum Kind {
    /** All of it. */
    DIRECT,
    /** Some of it: the reporter's words run into the speaker's. */
    MIXED,
    /** Nothing: it is reported in the reporter's words. */
    INDIRECT
  }

  private final Kind kind;
  private final List<Span> parts;
  private final List<Span> quoted;
  private final @Nullable Span cue;
  private final @Nullable Speaker speaker;
  private final String rule;
  private final String text;

  private Quote(
      Kind kind,
      List<Span> parts,
      List<Span> quoted,
      @Nullable Span cue,
      @Nullable Speaker speaker,
      String rule,
      String text) {
    this.kind = kind;
    this.parts = parts;
    this.quoted = quoted;
    this.cue = cue;
    this.speaker = speaker;
    this.rule = rule;
    this.text = text;
  }

  /**
   * Returns a quote in {@code article}.
   *
   * @param article the article's text, which all spans are of
   * @param parts what was said, quotation marks included; in text order and disjoint
   * @param quoted the stretches in quotation marks, marks included; in text order and disjoint
   * @param cue the word that tells that it is speech
   * @param speaker who said it
   * @param rule the rule that decided
   * @throws IllegalArgumentException if there is no part, a span is out of order or bounds, or a
   *     quoted span is not within a part; the message names the span
   */
  public static Quote of(
      String article,
      List<Span> parts,
      List<Span> quoted,
      Optional<Span> cue,
      Optional<Speaker> speaker,
      String rule) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(rule, "rule");
    List<Span> partsCopy = List.copyOf(parts);
    List<Span> quotedCopy = List.copyOf(quoted);
    if (partsCopy.isEmpty()) {
      throw new IllegalArgumentException("need at least one part");
    }
    checkOrder(partsCopy, article.length());
    checkOrder(quotedCopy, article.length());
    cue.ifPresent(span -> checkOrder(List.of(span), article.length()));
    speaker.ifPresent(who -> checkOrder(List.of(who.phrase()), article.length()));
    int next = 0;
    for (Span span : quotedCopy) {
      while (next < partsCopy.size() && partsCopy.get(next).end() < span.end()) {
        next++;
      }
      if (next == partsCopy.size() || !partsCopy.get(next).contains(span)) {
        throw new IllegalArgumentException("quoted span " + span + " is not within a part");
      }
    }
    boolean direct = partsCopy.equals(quotedCopy);
    partsCopy = direct ? quotedCopy : partsCopy;
    Kind kind = quotedCopy.isEmpty() ? Kind.INDIRECT : direct ? Kind.DIRECT : Kind.MIXED;
    String text = textOf(article, partsCopy);
    return new Quote(
        kind, partsCopy, quotedCopy, cue.orElse(null), speaker.orElse(null), rule, text);
  }

  private static String textOf(String article, List<Span> parts) {
    if (parts.size() == 1) {
      return parts.get(0).in(article);
    }
    return parts.stream().map(part -> part.in(article)).collect(Collectors.joining(" "));
  }

  private static void checkOrder(List<Span> spans, int length) {
    int last = 0;
    for (Span span : spans) {
      if (span.start() < last || span.end() > length) {
        throw new IllegalArgumentException(
            "span "
                + span
                + " must start at "
                + last
                + " or later and end at "
                + length
                + " or earlier");
      }
      last = span.end();
    }
  }

  /** Returns how much of the quote stands in quotation marks. */
  public Kind kind() {
    return kind;
  }

  /** Returns what was said, in text order: several parts where the attribution interrupts it. */
  public List<Span> parts() {
    return parts;
  }

  /** Returns the stretches in quotation marks within the parts, marks included, in text order. */
  public List<Span> quoted() {
    return quoted;
  }

  /** Returns the word that tells that it is speech; empty where none stands by. */
  public Optional<Span> cue() {
    return Optional.ofNullable(cue);
  }

  /** Returns who said it; empty where the article does not tell. */
  public Optional<Speaker> speaker() {
    return Optional.ofNullable(speaker);
  }

  /**
   * Returns the rule that decided: words joined by hyphens, as {@code docs/reports/quotes.md} lists
   * them.
   */
  public String rule() {
    return rule;
  }

  /** Returns the words of the parts, joined by a blank. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return kind + " " + text + " — " + (speaker == null ? "?" : speaker.text()) + " (" + rule + ")";
  }
}
