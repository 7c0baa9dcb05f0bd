package org.copydesk.entities;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.copydesk.entities.internal.model.ModelFile;
import org.copydesk.entities.internal.model.NameFinder;
import org.copydesk.entities.internal.model.WordLists;

/**
 * A model that knows the names of people, organizations and places when it sees them; {@link
 * EntityTaggers#model} tags with it. Costly to load: load it once and share it between threads.
 * Immutable and thread-safe.
 *
 * <p>The file format is that of OpenNLP's name finder. {@link #english()} is bundled, and described
 * by its model card, the resource {@code english-names.md} of this package; {@link EntityTrainer}
 * trains others.
 */
public final class NameModel {
  private static final String ENGLISH = "english-names.bin";

  private final NameFinder finder;

  private NameModel(NameFinder finder) {
    this.finder = finder;
  }

  /** Returns the bundled model for English news, loaded at the first call. */
  public static NameModel english() {
    return English.MODEL;
  }

  private static final class English {
    static final NameModel MODEL = bundled();

    private static NameModel bundled() {
      try (InputStream in = NameModel.class.getResourceAsStream(ENGLISH)) {
        if (in == null) {
          throw new IOException("the bundled model " + ENGLISH + " is missing");
        }
        return load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Returns the model in the file {@code path}.
   *
   * @throws IOException if the file cannot be read, is damaged, is no name model, or one for other
   *     features than this version's; the message names the file and says what is wrong
   */
  public static NameModel load(Path path) throws IOException {
    Objects.requireNonNull(path, "path");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return load(in);
    } catch (java.nio.file.FileSystemException e) {
      throw e; // names the file already
    } catch (IOException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Returns the model in {@code in}, which is read to the end of the model and not closed.
   *
   * @throws IOException if it cannot be read, is damaged, is no name model, or one for other
   *     features than this version's; the message says what is wrong
   */
  public static NameModel load(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    return new NameModel(new NameFinder(WordLists.bundled(), ModelFile.read(in)));
  }

  NameFinder finder() {
    return finder;
  }
}
