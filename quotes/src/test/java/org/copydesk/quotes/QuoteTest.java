package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;

/** What holds for every quote and its speaker. */
class QuoteTest {
  private static final String TEXT = "“It is late,” Lee said, and “dark.”";
  private static final Span LATE = new Span(0, 13);
  private static final Span LEE = new Span(14, 17);
  private static final Span DARK = new Span(28, 35);
  private static final Span AND_DARK = new Span(24, 35);
  private static final Speaker SPEAKER =
      new Speaker.Named(LEE, "Lee", LEE, "Ann Lee", Optional.empty());

  private static Quote quote(List<Span> parts, List<Span> quoted) {
    return Quote.of(TEXT, parts, quoted, Optional.empty(), Optional.of(SPEAKER), "a-rule");
  }

  @Test
  void kindTellsHowMuchStandsInMarks() {
    assertThat(quote(List.of(LATE, DARK), List.of(LATE, DARK)).kind()).isEqualTo(Quote.Kind.DIRECT);
    assertThat(quote(List.of(AND_DARK), List.of(DARK)).kind()).isEqualTo(Quote.Kind.MIXED);
    assertThat(quote(List.of(AND_DARK), List.of()).kind()).isEqualTo(Quote.Kind.INDIRECT);
  }

  @Test
  void textJoinsThePartsByABlank() {
    assertThat(quote(List.of(LATE, DARK), List.of(LATE, DARK)).text())
        .isEqualTo("“It is late,” “dark.”");
  }

  @Test
  void needsAPart() {
    assertThatThrownBy(() -> quote(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need at least one part");
  }

  @Test
  void partsAreInTextOrderAndDisjoint() {
    assertThatThrownBy(() -> quote(List.of(DARK, LATE), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(LATE.toString());
    assertThatThrownBy(() -> quote(List.of(AND_DARK, DARK), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(DARK.toString());
  }

  @Test
  void quotedSpansLieWithinParts() {
    assertThatThrownBy(() -> quote(List.of(LATE), List.of(DARK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(DARK.toString());
  }

  @Test
  void cueAndSpeakerLieWithinTheText() {
    Span beyond = new Span(30, 40);
    Optional<Speaker> nobody = Optional.empty();
    assertThatThrownBy(
            () -> Quote.of(TEXT, List.of(LATE), List.of(), Optional.of(beyond), nobody, "a-rule"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(beyond.toString());
    Speaker outside =
        new Speaker.Pronoun(beyond, "herself it", beyond, Optional.empty(), Optional.empty());
    assertThatThrownBy(
            () ->
                Quote.of(
                    TEXT,
                    List.of(LATE),
                    List.of(),
                    Optional.empty(),
                    Optional.of(outside),
                    "a-rule"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(beyond.toString());
  }

  @Test
  void speakersTextIsAsLongAsItsSpan() {
    assertThatThrownBy(
            () -> new Speaker.Pronoun(LEE, "she herself", LEE, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(LEE.toString());
  }

  @Test
  void speakersPhraseContainsItsSpan() {
    assertThatThrownBy(
            () -> new Speaker.Described(LEE, "Lee", DARK, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(DARK.toString());
  }
}
