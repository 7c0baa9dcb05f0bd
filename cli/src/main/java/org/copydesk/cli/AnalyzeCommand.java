package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Step;
import org.copydesk.cli.input.Inputs;
import org.copydesk.cli.output.Output;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.entities.Gazetteer;
import org.copydesk.entities.NameModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk analyze}: stories in, their analyses out. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells the blocks, dateline, sentences, entities and quotes of news stories.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all inputs were analysed",
      "1:an input could not be read; the others were analysed",
      "2:a wrong option"
    })
final class AnalyzeCommand implements Callable<Integer> {
  enum InputKind {
    text,
    jsonl
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "PATH", description = "Write to this file.")
  private @Nullable Path target;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Stories analysed at once. Default: the number of processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "The day of publication of stories that tell none.")
  private @Nullable LocalDate published;

  @Option(
      names = "--steps",
      split = ",",
      paramLabel = "STEP",
      description = "What to print: ${COMPLETION-CANDIDATES}. Default: all.")
  private Set<Step> steps = EnumSet.allOf(Step.class);

  @Option(
      names = "--gazetteer",
      paramLabel = "TSV",
      description = "Your own names, which beat all others: a name, a tab and its type a line.")
  private @Nullable Path gazetteer;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "Find names by this model, made by train-entities, not the bundled one.")
  private @Nullable Path model;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "text",
      description = "What standard input holds: ${COMPLETION-CANDIDATES}. Default: text.")
  private InputKind input = InputKind.text;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Text files (UTF-8), folders (every *.txt below), *.jsonl files of objects",
        "{\"id\": \"...\", \"text\": \"...\", \"published\": \"YYYY-MM-DD\"}, or - for standard input."
      })
  private List<String> arguments = List.of();

  private final Console console;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads: expected 1 or more, got " + threads);
    }
    Inputs inputs = Inputs.of(arguments, input == InputKind.jsonl);
    if (target != null && inputs.contains(target)) {
      throw new ParameterException(
          spec.commandLine(), "--output: " + target + " is one of the inputs");
    }
    Analyzer analyzer;
    try {
      analyzer = analyzer();
      analyzer.loadInBackground();
    } catch (IOException e) {
      return console.failure(e);
    }
    try (OutputStream file = target == null ? null : Files.newOutputStream(target)) {
      return run(analyzer, inputs, new Sink(file == null ? console.out() : file));
    } catch (IOException e) {
      String where = target == null ? "standard output" : target.toString();
      console.err().println("copydesk: " + where + ": cannot be written: " + e.getMessage());
      return 1;
    }
  }

  private Analyzer analyzer() throws IOException {
    Analyzer standard = Analyzer.of(steps);
    if (model == null && gazetteer == null) {
      return standard;
    }
    EntityTagger tagger =
        model == null ? EntityTaggers.standard() : EntityTaggers.standard(NameModel.load(model));
    return standard.withTagger(
        gazetteer == null
            ? tagger
            : EntityTagger.inOrder(EntityTaggers.gazetteer(Gazetteer.load(gazetteer)), tagger));
  }

  private int run(Analyzer analyzer, Inputs inputs, Sink sink) throws IOException {
    console.onInterrupt(sink::stop);
    PrintStream err = console.err();
    boolean toFile = target != null;
    Output output =
        format.output(
            inputs.several(), !toFile && console.colours(), toFile ? 0 : console.columns());
    try (Progress progress =
        inputs.several() && console.terminalErr()
            ? Progress.bar(err, inputs.bytes())
            : Progress.messages(err)) {
      Pipeline pipeline =
          new Pipeline(
              story -> output.render(analyzer.analyze(story)), output, threads, sink, progress);
      inputs.read(console.in(), published, pipeline);
      return pipeline.finish() ? 0 : 1;
    }
  }
}
