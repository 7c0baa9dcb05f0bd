package org.copydesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line. */
@Command(
    name = "copydesk",
    mixinStandardHelpOptions = true,
    description = "Reads news stories the way a copy desk does.")
public final class Copydesk {
  private Copydesk() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Copydesk()).execute(args));
  }
}
