package org.copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a command reads and writes, and what stands behind it.
 *
 * @param in standard input
 * @param out standard output; unlike {@code System.out} it tells when it is closed
 * @param err standard error
 * @param terminalOut whether a terminal shows {@code out}
 * @param terminalErr whether a terminal shows {@code err}
 * @param interrupts takes what is to be done when the user interrupts
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean terminalOut,
    boolean terminalErr,
    Consumer<Runnable> interrupts) {

  /** Names the property that tells which streams are terminals ({@code out,err}). */
  static final String TERMINALS = "copydesk.terminals";

  /** Names the property that tells how wide the terminal is. */
  static final String COLUMNS = "copydesk.columns";

  /**
   * Returns the console of the process. Java tells only whether input and output are both
   * terminals; the launcher knows each by itself.
   */
  static Console standard() {
    String terminals = System.getProperty(TERMINALS);
    boolean both = System.console() != null;
    List<String> known = terminals == null ? List.of() : Arrays.asList(terminals.split(","));
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals == null ? both : known.contains("out"),
        terminals == null ? both : known.contains("err"),
        action -> Runtime.getRuntime().addShutdownHook(new Thread(action)));
  }

  void onInterrupt(Runnable action) {
    interrupts.accept(action);
  }

  /** Tells the user of {@code problem}, in one line; returns the exit status. */
  int failure(IOException problem) {
    String message = problem.getMessage();
    if (problem instanceof NoSuchFileException) {
      message += ": there is no such file";
    } else if (problem instanceof FileSystemException denied && denied.getReason() == null) {
      message += ": cannot be read or written";
    }
    err.println("copydesk: " + message);
    return 1;
  }

  /** Returns whether to print colours: on a terminal that has them, unless its user wants none. */
  boolean colours() {
    String noColor = System.getenv("NO_COLOR");
    return terminalOut
        && (noColor == null || noColor.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** Returns how many characters a line of the terminal holds; 0 if it is none, or not known. */
  int columns() {
    return terminalOut ? Integer.getInteger(COLUMNS, 0) : 0;
  }
}
