package org.copydesk.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.training.BioFile;
import org.copydesk.entities.internal.training.Classes;
import org.copydesk.entities.internal.training.TaggedArticle;

/**
 * How well a tagger finds the names that people annotated. A name is right only if its first
 * character, its last and its type are. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<EntityEvaluation.Sample> samples = EntityEvaluation.read(Path.of("worldwide.dev.bio"));
 * EntityEvaluation result = EntityEvaluation.of(EntityTaggers.standard(), samples);
 * System.out.println(result.all().f1());
 * }</pre>
 */
public final class EntityEvaluation {
  private final Map<EntityType, Score> byType;

  private EntityEvaluation(Map<EntityType, Score> byType) {
    this.byType = byType;
  }

  /**
   * An annotated article. Only the types in {@code types} count: of others that a tagger finds it
   * is not known whether they are right.
   *
   * @param text the running text
   * @param names the names that should be found, of types in {@code types}
   */
  public record Sample(String text, List<Name> names, Set<EntityType> types) {

    /** Copies the collections. */
    public Sample {
      Objects.requireNonNull(text, "text");
      names = List.copyOf(names);
      types = Set.copyOf(types);
    }
  }

  /**
   * A name at its place.
   *
   * @param span where it stands in the text
   */
  public record Name(Span span, EntityType type) {

    /** Checks that nothing is null. */
    public Name {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * How many names were found, should have been, and are both.
   *
   * @param right the names found where they should be
   * @param found the names found
   * @param expected the names that should be found
   */
  public record Score(long right, long found, long expected) {

    /** Returns the share of the names found that are right, from 0 to 1; 1 if none was found. */
    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    /** Returns the share of the names expected that were found, from 0 to 1; 1 if there is none. */
    public double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    /** Returns the harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
      return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
    }

    private Score plus(Score other) {
      return new Score(right + other.right, found + other.found, expected + other.expected);
    }
  }

  /**
   * Returns the articles of a file as {@link EntityTrainer} reads it, with the names that are
   * persons, organizations and places.
   *
   * @throws IOException if the file cannot be read or is not as said; the message tells the file,
   *     the line and what was expected
   */
  public static List<Sample> read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    List<Sample> samples = new ArrayList<>();
    for (TaggedArticle article : BioFile.read(file)) {
      List<Name> names = new ArrayList<>();
      for (TaggedArticle.Name name : article.names()) {
        int type = Classes.type(name.label());
        if (type >= 0) {
          names.add(new Name(name.span(), Labels.TYPES.get(type)));
        }
      }
      samples.add(new Sample(article.article().text(), names, Set.copyOf(Labels.TYPES)));
    }
    return samples;
  }

  /** Returns how well {@code tagger} finds the names of {@code samples}. */
  public static EntityEvaluation of(EntityTagger tagger, List<Sample> samples) {
    Objects.requireNonNull(tagger, "tagger");
    Objects.requireNonNull(samples, "samples");
    Map<EntityType, Score> scores = new HashMap<>();
    for (Sample sample : samples) {
      Set<Name> expected = new HashSet<>(sample.names());
      for (EntityType type : sample.types()) {
        scores.putIfAbsent(type, new Score(0, 0, 0));
      }
      for (Name name : sample.names()) {
        scores.merge(name.type(), new Score(0, 0, 1), Score::plus);
      }
      for (Entity entity : tagger.tag(Article.parse(sample.text()))) {
        if (sample.types().contains(entity.type())) {
          boolean right = expected.contains(new Name(entity.span(), entity.type()));
          scores.merge(entity.type(), new Score(right ? 1 : 0, 1, 0), Score::plus);
        }
      }
    }
    Map<EntityType, Score> ordered = new LinkedHashMap<>();
    scores.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(EntityType::name)))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return new EntityEvaluation(Collections.unmodifiableMap(ordered));
  }

  /** Returns the score of each type, ordered by the type's name. */
  public Map<EntityType, Score> byType() {
    return byType;
  }

  /** Returns the score of all types together. */
  public Score all() {
    return byType.values().stream().reduce(new Score(0, 0, 0), Score::plus);
  }
}
