package org.copydesk.cli.docs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folder that a reader of the documents works in: the samples, the files that commands name,
 * and {@code ./copydesk}, which starts the classes under test.
 */
final class Desk {
  /** The top of the source tree. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx1g");

  private final Path folder;

  /** What a command did: its exit status and all that it printed. */
  record Outcome(int status, String printed) {}

  Desk(Path folder) throws IOException {
    this.folder = folder;
    copy(ROOT.resolve("samples"), folder.resolve("samples"));
    copy(Path.of("src/test/resources/org/copydesk/cli/docs/desk"), folder);
    List<String> command = new ArrayList<>(JAVA);
    Collections.addAll(command, "-cp", classPath(), "org.copydesk.cli.Copydesk");
    Path launcher = folder.resolve("copydesk");
    Files.writeString(launcher, "#!/bin/sh\nexec '" + String.join("' '", command) + "' \"$@\"\n");
    launcher.toFile().setExecutable(true);
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Runs a main class with {@code classes} before the class path. */
  Outcome java(Path classes, String main, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(JAVA);
    Collections.addAll(command, "-cp", classes + File.pathSeparator + classPath(), main);
    Collections.addAll(command, arguments);
    return run(command);
  }

  /** Runs a line as the shell does. */
  Outcome shell(String line) throws Exception {
    return run(List.of("sh", "-c", line));
  }

  private Outcome run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running after two minutes: " + command);
    }
    return new Outcome(process.exitValue(), printed);
  }
}
