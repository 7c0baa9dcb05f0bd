package org.copydesk.quotes.internal;

import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.quotes.Speaker;

/** Makes the speaker of a quote: the words that name it, and who that is by {@link Identities}. */
final class SpeakerResolver {
  private final Layout layout;
  private final Words words;
  private final Roster roster;
  private final Identities identities;

  private String lastText = "";

  SpeakerResolver(Layout layout, Roster roster) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
    this.identities = new Identities(layout, roster);
  }

  /** Returns the speaker whom the label from token {@code from} to {@code to} names. */
  Speaker labelled(int from, int to) {
    Span span = layout.span(from, to);
    String text = span.in(words.text);
    Person person = roster.named(from, to);
    if (SpeechLabels.isQuestionOrAnswer(text)) {
      return new Speaker.Described(span, text, span, Optional.empty(), Optional.empty());
    }
    if (person != null) {
      return new Speaker.Named(
          span, text, span, person.name, Optional.ofNullable(person.description));
    }
    int name = afterTitles(from, to);
    String title = name == from ? "" : layout.span(from, name).in(words.text);
    return new Speaker.Named(
        span,
        text,
        span,
        Spelling.asName(layout.span(name, to).in(words.text)),
        title.isEmpty() ? Optional.empty() : Optional.of(Spelling.asName(title)));
  }

  /** "POLICE CHIEF SAM DUNN": returns where the name begins, {@code from} if all may be titles. */
  private int afterTitles(int from, int to) {
    int name = from;
    while (name < to && words.is(name, WordClass.TITLE.bit | WordClass.ROLE.bit | Words.MARK)) {
      name++;
    }
    return name == to ? from : name;
  }

  /** Returns the speaker that {@code span} tells of: a thing, as a study or figures are. */
  Speaker described(Span span) {
    return new Speaker.Described(span, textOf(span), span, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the speaker at mention {@code m}; {@code last} is the mention that spoke before, or -1.
   */
  Speaker speaker(int m, int last) {
    Mention mention = layout.mentions.get(m);
    Identity identity = identities.of(m, last);
    identities.speaks(m);
    Span span = layout.span(mention.start(), mention.end());
    int end = mention.phraseEnd();
    while (end > mention.end() && words.is(end - 1, Words.MARK) && !words.isMark(end - 1, ')')) {
      end--;
    }
    Span phrase = end > mention.end() ? layout.span(mention.start(), end) : span;
    String text = textOf(span);
    Optional<String> name = Optional.ofNullable(identity.name());
    Optional<String> description = Optional.ofNullable(identity.description());
    return switch (mention.kind()) {
      case NAME ->
          identities.isName(m)
              ? new Speaker.Named(span, text, phrase, name.orElse(text), description)
              : new Speaker.Described(span, text, phrase, name, description);
      case DESCRIPTION -> new Speaker.Described(span, text, phrase, name, description);
      case PRONOUN, POSSESSIVE -> new Speaker.Pronoun(span, text, phrase, name, description);
    };
  }

  /** Returns the words at {@code span}: those of the speaker before if they are the same. */
  private String textOf(Span span) {
    if (span.length() != lastText.length() || !words.text.startsWith(lastText, span.start())) {
      lastText = span.in(words.text);
    }
    return lastText;
  }
}
