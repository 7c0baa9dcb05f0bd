package org.copydesk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line. */
@Command(
    name = "copydesk",
    mixinStandardHelpOptions = true,
    version = "copydesk 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads news stories the way a copy desk does.")
public final class Copydesk {
  private Copydesk() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    System.exit(commandLine(Console.standard()).execute(args));
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new Copydesk())
        .addSubcommand(new AnalyzeCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(new TrainEntitiesCommand(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
  }
}
