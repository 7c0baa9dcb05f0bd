package org.copydesk.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import org.copydesk.cli.analysis.Story;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stories of one source and hands them on. What cannot be read is reported and left out;
 * the rest is still read.
 */
final class StoryReader {
  private final InputStream standardInput;
  private final @Nullable LocalDate published;
  private final StorySink sink;

  /**
   * Makes a reader.
   *
   * @param published the day of publication of stories that tell none
   */
  StoryReader(InputStream standardInput, @Nullable LocalDate published, StorySink sink) {
    this.standardInput = standardInput;
    this.published = published;
    this.sink = sink;
  }

  /** Reads all of {@code source}; returns whether more stories are wanted. */
  boolean read(Source source) {
    try (InputStream in = source.open(standardInput)) {
      return source.kind() == Source.Kind.TEXT
          ? readText(source, in)
          : readLines(source, new ByteLines(in));
    } catch (BadStory e) {
      sink.problem(e.getMessage());
    } catch (IOException e) {
      sink.problem(source.name() + ": " + reason(source, e));
    }
    return true;
  }

  private static String reason(Source source, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "expected a file, a folder or -, there is no such file";
    }
    boolean denied = source.path() != null && !Files.isReadable(source.path());
    return "cannot be read: " + (denied ? "permission denied" : e.getMessage());
  }

  private boolean readText(Source source, InputStream in) throws IOException, BadStory {
    byte[] bytes = in.readAllBytes();
    String text = Utf8.decode(source.name(), 1, bytes, 0, bytes.length);
    return sink.story(new Story(source.id(), text, published), bytes.length);
  }

  private boolean readLines(Source source, ByteLines lines) throws IOException {
    for (int number = 1; ; number++) {
      try {
        if (!lines.next()) {
          return true;
        }
        String line =
            Utf8.decode(source.name(), number, lines.buffer(), lines.start(), lines.length());
        String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!bare.isBlank() && !sink.story(StoryJson.parse(bare, published), lines.length() + 1L)) {
          return false;
        }
      } catch (BadStory e) {
        String place = source.name() + ":" + number + ": ";
        sink.problem(e.getMessage().startsWith(place) ? e.getMessage() : place + e.getMessage());
      }
    }
  }
}
