package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.copydesk.cli.evaluate.DatelineReport;
import org.copydesk.cli.evaluate.EntityReport;
import org.copydesk.cli.evaluate.QuoteReport;
import org.copydesk.cli.evaluate.SentenceReport;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.entities.NameModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk evaluate}: how well each part agrees with people's annotations. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "PART",
    description = "Tells how well a part agrees with articles annotated by hand.")
final class EvaluateCommand {
  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "datelines",
      mixinStandardHelpOptions = true,
      description = "Datelines found, their places, dates and sources.")
  int datelines(
      @Parameters(
              paramLabel = "FILE",
              description = {
                "JSON lines of {\"id\", \"text\", \"dateline\"} and perhaps \"published\"; the dateline",
                "as analyze prints it, or null."
              })
          Path file) {
    return print(() -> DatelineReport.of(file));
  }

  @Command(
      name = "entities",
      mixinStandardHelpOptions = true,
      description = "Strict precision, recall and F1 of each type of entity.")
  int entities(
      @Option(
              names = "--model",
              paramLabel = "MODEL",
              description = "Evaluate this name model instead of the standard tagger.")
          @Nullable Path model,
      @Parameters(
              paramLabel = "FILE",
              description = {
                "*.jsonl of {\"id\", \"text\", \"entities\": [{\"type\", \"start\", \"end\"}]},",
                "else a token, a tab and its tag (B-PERSON, I-PERSON, O) a line."
              })
          Path file) {
    return print(
        () -> {
          EntityTagger tagger =
              model == null ? EntityTaggers.standard() : EntityTaggers.model(NameModel.load(model));
          return EntityReport.of(tagger, file);
        });
  }

  @Command(
      name = "quotes",
      mixinStandardHelpOptions = true,
      description = "Quoted spans, speakers and reported words, found as analyze finds them.")
  int quotes(
      @Parameters(
              paramLabel = "FILE",
              description = {
                "JSON lines of {\"id\", \"text\", \"quoted\": [{\"start\", \"end\", \"source\",",
                "\"sourceType\"}], \"attributions\": [{\"source\", \"content\"}], \"ignore\"};",
                "source, content and ignore are lists of [start, end]."
              })
          Path file) {
    return print(() -> QuoteReport.of(file));
  }

  @Command(
      name = "sentences",
      mixinStandardHelpOptions = true,
      description = "Exact texts, spans and boundaries of sentences, and the speed.")
  int sentences(
      @Parameters(
              paramLabel = "FILE",
              description =
                  "JSON lines of {\"id\", \"text\", \"sentences\": [{\"start\", \"end\"}]}.")
          Path file) {
    return print(() -> SentenceReport.of(file));
  }

  /** Makes a report; an input that is not as said throws, with a message for the user. */
  private interface Report {
    String make() throws IOException;
  }

  private int print(Report report) {
    try {
      OutputStream out = console.out();
      out.write(report.make().getBytes(StandardCharsets.UTF_8));
      out.flush();
      return 0;
    } catch (IOException e) {
      return console.failure(e);
    }
  }
}
