package org.copydesk.datelines;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts how well datelines agree with an annotation by hand. Add texts one by one, then ask for
 * the figures or the {@link #report()}. Not thread-safe.
 *
 * <p>How it counts:
 *
 * <ul>
 *   <li>A dateline that was found is right if the text has an annotated one and the two overlap.
 *       Precision is the share of right ones among those found, recall among those annotated. A
 *       text without annotated dateline in which one is found is a false alarm.
 *   <li>The other figures are shares of the annotated datelines; one that was missed counts as
 *       wrong in each, so that no figure gains from finding less.
 *   <li>Exact span: the same start and end. Body start: the same beginning of the story.
 *   <li>Place name: as many places, and each with the annotated name; case, accents, punctuation
 *       and kinds of blanks do not matter. Country code: as many places, and each with the
 *       annotated code; places annotated without a code may have any.
 *   <li>Date: the same full date, or none where none is annotated. Source: the same as printed, or
 *       none where none is annotated.
 * </ul>
 *
 * <p>Of no datelines at all a share is 0.
 */
public final class DatelineEvaluation {

  /**
   * A place as annotated.
   *
   * @param name its name in normal writing, {@code St. Louis}
   * @param countryCode its ISO 3166-1 alpha-2 code; null if it is not known or not annotated
   */
  public record AnnotatedPlace(String name, @Nullable String countryCode) {
    /** Checks the name. */
    public AnnotatedPlace {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A dateline as annotated. Offsets are UTF-16 indexes into the text.
   *
   * @param span from the first of place, date and source to the last before the separating mark
   * @param bodyStart the first unit of the story proper
   * @param places the places in the order printed
   * @param date the full date; null if none is printed or its year cannot be told
   * @param source the source as printed; null if none is
   */
  public record Annotation(
      Span span,
      int bodyStart,
      List<AnnotatedPlace> places,
      @Nullable LocalDate date,
      @Nullable String source) {
    /** Copies the list. */
    public Annotation {
      Objects.requireNonNull(span, "span");
      places = List.copyOf(places);
    }
  }

  private int texts;
  private int annotated;
  private int found;
  private int right;
  private int exactSpans;
  private int bodyStarts;
  private int placeNames;
  private int countryCodes;
  private int dates;
  private int sources;

  /** Makes an evaluation of no text yet. */
  public DatelineEvaluation() {}

  /**
   * Counts the dateline that was found in a text, if any, against the annotated one, if any.
   *
   * @param dateline what was found; with {@link Dateline#withPublished} where the annotation takes
   *     the year from the day of publication
   */
  public void add(Optional<Dateline> dateline, Optional<Annotation> annotation) {
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(annotation, "annotation");
    texts++;
    found += dateline.isPresent() ? 1 : 0;
    annotated += annotation.isPresent() ? 1 : 0;
    if (dateline.isPresent()
        && annotation.isPresent()
        && dateline.get().span().overlaps(annotation.get().span())) {
      right++;
      compare(dateline.get(), annotation.get());
    }
  }

  private void compare(Dateline dateline, Annotation gold) {
    exactSpans += dateline.span().equals(gold.span()) ? 1 : 0;
    bodyStarts += dateline.bodyStart() == gold.bodyStart() ? 1 : 0;
    dates += Objects.equals(dateline.date().orElse(null), gold.date()) ? 1 : 0;
    sources += Objects.equals(dateline.source().orElse(null), gold.source()) ? 1 : 0;
    boolean names = dateline.places().size() == gold.places().size();
    boolean codes = names;
    for (int i = 0; i < gold.places().size() && (names || codes); i++) {
      Place place = dateline.places().get(i);
      AnnotatedPlace expected = gold.places().get(i);
      names &= plain(place.name()).equals(plain(expected.name()));
      String code = expected.countryCode();
      codes &= code == null || place.countryCode().filter(code::equals).isPresent();
    }
    placeNames += names ? 1 : 0;
    countryCodes += codes ? 1 : 0;
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Returns how many texts were added. */
  public int texts() {
    return texts;
  }

  /** Returns how many of them have an annotated dateline. */
  public int annotated() {
    return annotated;
  }

  /** Returns in how many a dateline was found. */
  public int found() {
    return found;
  }

  /** Returns the share of right datelines among those found, 0 to 1. */
  public double precision() {
    return share(right, found);
  }

  /** Returns the share of right datelines among those annotated, 0 to 1. */
  public double recall() {
    return share(right, annotated);
  }

  /** Returns the harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return share(2 * right, found + annotated);
  }

  /** Returns the share of annotated datelines whose span was found, 0 to 1. */
  public double exactSpan() {
    return share(exactSpans, annotated);
  }

  /** Returns the share of annotated datelines after which the story was found, 0 to 1. */
  public double bodyStart() {
    return share(bodyStarts, annotated);
  }

  /** Returns the share of annotated datelines all of whose places have the right name, 0 to 1. */
  public double placeName() {
    return share(placeNames, annotated);
  }

  /** Returns the share of annotated datelines whose places lie in the right country, 0 to 1. */
  public double countryCode() {
    return share(countryCodes, annotated);
  }

  /** Returns the share of annotated datelines with the right date, 0 to 1. */
  public double date() {
    return share(dates, annotated);
  }

  /** Returns the share of annotated datelines with the right source, 0 to 1. */
  public double source() {
    return share(sources, annotated);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Returns the figures in percent, one a line, for reading. */
  public String report() {
    return String.format(
        Locale.ROOT,
        "texts %d, annotated datelines %d, found %d\n"
            + "precision     %6.2f\n"
            + "recall        %6.2f\n"
            + "F1            %6.2f\n"
            + "exact span    %6.2f\n"
            + "body start    %6.2f\n"
            + "place name    %6.2f\n"
            + "country code  %6.2f\n"
            + "date          %6.2f\n"
            + "source        %6.2f\n",
        texts,
        annotated,
        found,
        100 * precision(),
        100 * recall(),
        100 * f1(),
        100 * exactSpan(),
        100 * bodyStart(),
        100 * placeName(),
        100 * countryCode(),
        100 * date(),
        100 * source());
  }
}
