package org.copydesk.quotes.internal.indirect;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Models for reported clauses that have each seen four fifths of the articles. Whoever learns from
 * what the shipped model finds in its own training articles learns to trust it too much.
 *
 * <p>Arguments: articles, tagged words, folder of vectors, folder for the models.
 */
public final class FoldModels {
  /** The number of folds; article {@code i} is in fold {@code i % FOLDS}. */
  public static final int FOLDS = 5;

  private FoldModels() {}

  public static void main(String[] args) throws IOException {
    List<GoldArticle> all = GoldArticle.read(Path.of(args[0]));
    IndirectModelTrainer trainer = null;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldArticle> seen = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (i % FOLDS != fold) {
          seen.add(all.get(i));
        }
      }
      IndirectModelTrainer next = new IndirectModelTrainer(Path.of(args[1]), Path.of(args[2]));
      next.tagger = trainer == null ? null : trainer.tagger;
      trainer = next;
      trainer.learnWords(seen);
      trainer.collect(seen);
      Path file = file(Path.of(args[3]), fold);
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
        trainer.learn().write(out);
      }
    }
  }

  /** Returns finders for the folds from the folder that {@link #main} filled. */
  public static List<ReportedClauseFinder> finders(Path folder) throws IOException {
    List<ReportedClauseFinder> finders = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      try (InputStream in = Files.newInputStream(file(folder, fold))) {
        finders.add(new ReportedClauseFinder(IndirectModel.read(in), ReportedClauseFinder.LEAST));
      }
    }
    return finders;
  }

  private static Path file(Path folder, int fold) {
    return folder.resolve("fold" + fold + ".model");
  }
}
