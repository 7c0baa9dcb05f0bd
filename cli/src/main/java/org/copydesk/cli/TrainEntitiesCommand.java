package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.entities.EntityTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk train-entities}: annotated articles in, a name model out. */
@Command(
    name = "train-entities",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Trains a name model: persons, organizations, places.",
    footer = {
      "",
      "A FILE has a token, a tab and its tag a line (B-PERSON, I-PERSON, O); an empty line",
      "ends a paragraph, a line \"-DOCSTART- id\" begins an article.",
      "A million tokens take some minutes and 4 GB: COPYDESK_JAVA_OPTS=-Xmx4g."
    })
final class TrainEntitiesCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      required = true,
      paramLabel = "MODEL",
      description = "Write the model to this file.")
  private Path model = Path.of("names.bin");

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Annotated articles.")
  private List<Path> files = List.of();

  private final Console console;

  TrainEntitiesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      EntityTrainer.standard()
          .withProgress(line -> console.err().println("copydesk: " + line))
          .train(files, model);
      return 0;
    } catch (IOException e) {
      return console.failure(e);
    }
  }
}
