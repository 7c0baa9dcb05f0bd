package org.copydesk.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a command, in the order given: text files, folders (every {@code *.txt} below, in
 * the order of their paths), {@code *.jsonl} files, {@code -} for standard input.
 */
public final class Inputs {
  private final List<Source> sources;
  private final List<String> problems;
  private final boolean several;

  private Inputs(List<Source> sources, List<String> problems, boolean several) {
    this.sources = sources;
    this.problems = problems;
    this.several = several;
  }

  /**
   * Returns the inputs that {@code arguments} name. Folders are listed now, files are opened later.
   *
   * @param linesOnStandardInput whether {@code -} holds JSON lines
   */
  public static Inputs of(List<String> arguments, boolean linesOnStandardInput) {
    List<Source> sources = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    boolean several = arguments.size() > 1;
    for (String argument : arguments) {
      Path path = argument.equals("-") ? null : Path.of(argument);
      boolean lines = path == null ? linesOnStandardInput : argument.endsWith(".jsonl");
      if (path != null && Files.isDirectory(path)) {
        several = true;
        list(argument, path, sources, problems);
      } else {
        several |= lines;
        String id = path == null ? "-" : String.valueOf(path.getFileName());
        Source.Kind kind = lines ? Source.Kind.JSONL : Source.Kind.TEXT;
        sources.add(new Source(argument, id, path, kind));
      }
    }
    return new Inputs(List.copyOf(sources), List.copyOf(problems), several);
  }

  private static void list(
      String argument, Path folder, List<Source> sources, List<String> problems) {
    List<Source> found = new ArrayList<>();
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().endsWith(".txt")) {
              String id = folder.relativize(file).toString().replace('\\', '/');
              found.add(new Source(file.toString(), id, file, Source.Kind.TEXT));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(file + ": expected a folder or file that can be read: " + e.getMessage());
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      EnumSet<FileVisitOption> follow = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
      Files.walkFileTree(folder, follow, Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      problems.add(argument + ": expected a folder that can be read: " + e.getMessage());
    }
    if (found.isEmpty()) {
      problems.add(argument + ": expected at least one *.txt file in this folder");
    }
    found.sort(Comparator.comparing(Source::id));
    sources.addAll(found);
  }

  /** Returns whether there may be more than one story, as the arguments tell. */
  public boolean several() {
    return several;
  }

  /** Returns the size of all files in bytes; standard input and pipes count nothing. */
  public long bytes() {
    return sources.stream().mapToLong(Source::size).sum();
  }

  /** Returns whether {@code path} is one of the files that are to be read. */
  public boolean contains(Path path) {
    return sources.stream().anyMatch(source -> source.isSame(path));
  }

  /**
   * Reads all stories, one after the other, and hands them to {@code sink} until it wants no more.
   *
   * @param published the day of publication of stories that tell none
   */
  public void read(InputStream standardInput, @Nullable LocalDate published, StorySink sink) {
    problems.forEach(sink::problem);
    StoryReader reader = new StoryReader(standardInput, published, sink);
    for (Source source : sources) {
      if (!reader.read(source)) {
        return;
      }
    }
  }
}
