package org.copydesk.entities;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.copydesk.entities.internal.training.BioFile;
import org.copydesk.entities.internal.training.ModelWriter;
import org.copydesk.entities.internal.training.NamedWeights;
import org.copydesk.entities.internal.training.Settings;
import org.copydesk.entities.internal.training.TaggedArticle;
import org.copydesk.entities.internal.training.Trainer;

/**
 * Trains name models from annotated text. Immutable and thread-safe; a training runs in the calling
 * thread.
 *
 * <pre>{@code
 * EntityTrainer.standard()
 *     .withProgress(System.err::println)
 *     .train(List.of(Path.of("worldwide.train.bio"), Path.of("ours.bio")), Path.of("names.bin"));
 * }</pre>
 *
 * <p>A file has a token and its tag a line, with a tab between: {@code B-PERSON} begins a name,
 * {@code I-PERSON} goes on with it, {@code O} is outside. An empty line ends a paragraph, a line
 * {@code -DOCSTART- id} begins an article. The classes may be called as in the usual corpora
 * ({@code PER}, {@code Person}, {@code ORG}, {@code LOC} and so on); others are learnt as no name.
 *
 * <p>The same files in the same order give the same bytes. A million tokens take some minutes and 4
 * GB of heap.
 */
public final class EntityTrainer {
  private final Settings settings;
  private final Consumer<String> progress;

  private EntityTrainer(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Returns the trainer that the bundled model is made with. */
  public static EntityTrainer standard() {
    return new EntityTrainer(Settings.standard(), line -> {});
  }

  /** Returns a copy that tells {@code listener} what it does, a line of text every few seconds. */
  public EntityTrainer withProgress(Consumer<String> listener) {
    return new EntityTrainer(settings, Objects.requireNonNull(listener, "listener"));
  }

  /**
   * Trains on all articles of {@code files} and writes the model to {@code model}, which is
   * replaced if it is there.
   *
   * @throws IllegalArgumentException if there is no file
   * @throws IOException if a file cannot be read or is not as said, with a message that tells the
   *     file, the line and what was expected; if there is no sentence in them; or if the model
   *     cannot be written
   */
  public void train(List<Path> files, Path model) throws IOException {
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(model, "model");
    if (List.copyOf(files).isEmpty()) {
      throw new IllegalArgumentException("need a file to learn from, got none");
    }
    Trainer trainer = new Trainer(settings, progress);
    for (Path file : files) {
      progress.accept("reading " + file);
      for (TaggedArticle article : BioFile.read(file)) {
        trainer.add(article);
      }
    }
    if (trainer.isEmpty()) {
      throw new IOException(files + ": no sentence to learn from");
    }
    NamedWeights weights = trainer.train();
    progress.accept("writing " + model);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      ModelWriter.write(weights, settings, out);
    }
  }
}
