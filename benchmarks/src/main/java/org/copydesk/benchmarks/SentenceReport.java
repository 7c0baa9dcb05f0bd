package org.copydesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.Span;
import org.copydesk.sentences.SentenceEvaluation;
import org.copydesk.sentences.SentenceEvaluation.Sample;
import org.copydesk.sentences.SentenceSplitter;

/**
 * Prints {@code docs/reports/sentences.md}: how well Copydesk and three others split the texts of a
 * file of JSON lines {@code {"id", "text", "sentences": [{"start", "end"}]}}, set by set.
 */
final class SentenceReport {
  /** How the ids of a set begin, and its name. */
  private static final Map<String, String> SETS =
      Map.of(
          "ewt/", "English Web Treebank",
          "gum/GUM_bio", "GUM, biographies",
          "gum/GUM_voyage", "GUM, travel guides");

  private static final String HEAD =
      """
      # Sentences: measured

      On the development data (`sentences.dev.jsonl`: the dev part of the English Web Treebank, and biographies and travel guides of
      GUM), which the rules were written on. News has other phenomena; there is no hand-split news here. `SentenceEvaluation`'s javadoc
      says how each figure is counted. Made again by

          benchmarks/run sentences sentences.dev.jsonl > docs/reports/sentences.md

      ICU4J 78.3 and the JDK's BreakIterator for US English; OpenNLP 2.5.11's detector with OpenNLP's own English model 1.3.0, given
      the whole text, and one stretch between blank lines at a time.
      """;

  private SentenceReport() {}

  /** Reads the file named by the only argument. */
  public static void main(String[] args) throws IOException {
    System.out.print(report(Path.of(args[0])));
  }

  static String report(Path file) throws IOException {
    Map<String, List<Sample>> sets = sets(file);
    StringBuilder report = new StringBuilder(HEAD);
    for (Map.Entry<String, List<Sample>> set : sets.entrySet()) {
      report.append(String.format(Locale.ROOT, "%n## %s%n%n", set.getKey()));
      report.append("| splitter | exact texts | span P | span R | span F1 | boundary F1 |\n");
      report.append("|---|---:|---:|---:|---:|---:|\n");
      for (Map.Entry<String, SentenceSplitter> splitter : Splitters.all().entrySet()) {
        report.append(
            row(splitter.getKey(), SentenceEvaluation.of(splitter.getValue(), set.getValue())));
      }
    }
    return report.toString();
  }

  private static String row(String name, SentenceEvaluation result) {
    return String.format(
        Locale.ROOT,
        "| %s | %d of %d | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        result.exactTexts(),
        result.texts(),
        100 * result.spans().precision(),
        100 * result.spans().recall(),
        100 * result.spans().f1(),
        100 * result.boundaries().f1());
  }

  private static Map<String, List<Sample>> sets(Path file) throws IOException {
    Map<String, List<Sample>> sets = new LinkedHashMap<>();
    for (JsonNode line : Texts.jsonLines(file)) {
      List<Span> sentences = new ArrayList<>();
      for (JsonNode sentence : line.required("sentences")) {
        sentences.add(
            new Span(sentence.required("start").intValue(), sentence.required("end").intValue()));
      }
      sets.computeIfAbsent(set(line.required("id").textValue()), key -> new ArrayList<>())
          .add(new Sample(line.required("text").textValue(), sentences));
    }
    return sets;
  }

  private static String set(String id) {
    for (Map.Entry<String, String> set : SETS.entrySet()) {
      if (id.startsWith(set.getKey())) {
        return set.getValue();
      }
    }
    return "Others";
  }
}
