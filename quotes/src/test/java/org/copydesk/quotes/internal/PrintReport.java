package org.copydesk.quotes.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.quotes.QuoteEvaluation;
import org.copydesk.quotes.QuoteEvaluation.RulePrecision;
import org.copydesk.quotes.internal.DevelopmentData.Annotated;

/** Prints {@code docs/reports/quotes.md}: {@code PrintReport DEV.jsonl TRAIN.jsonl FOLDS}. */
final class PrintReport {
  private PrintReport() {}

  public static void main(String[] args) throws IOException {
    List<Annotated> dev = DevelopmentData.read(Path.of(args[0]));
    List<Annotated> train = DevelopmentData.read(Path.of(args[1]));
    QuoteEvaluation shipped = EvaluateQuotes.shipped(dev);
    QuoteEvaluation crossed = EvaluateQuotes.crossValidated(train, Path.of(args[2]));
    PronounTrial pronouns = PronounTrial.over(train);
    System.out.printf(
        Locale.ROOT,
        """
        # Quotes: measured

        By `QuoteEvaluation`, whose javadoc says how each figure is counted, without entities. Printed by the main class
        `org.copydesk.quotes.internal.PrintReport DEV.jsonl TRAIN.jsonl FOLDS` (test scope of `quotes`;
        [tools/quotes](../../tools/quotes/README.md) has the command and fills FOLDS).

        ## The development part (%d articles, PolNeAR 1.0)

        ```
        %s```

        ## The training part (%d articles), by five-fold cross-validation

        Each article is read by models that have not seen it.

        ```
        %s```

        Reports that no editor would call one ("concerns about press freedom") are left out although the annotation counts them: it costs
        5 points of recall of words and 8 of exact contents, and gains 5 of precision.

        ## Other publishers

        Five publishers of the training part, 105 articles each, once with each publisher read by models that have seen the other four
        only, and once with the same articles in mixed folds (420 articles to learn from in both, on 1 December 2026): spans F1 97.4
        (mixed: 97.3), right speaker 94.2 (94.3), names 95.9 (96.0), descriptions 82.1 (82.8), pronouns 94.7 (94.7), span and speaker 91.7
        (91.8), content words 83.7 (83.9), its speaker 90.0 (90.3). A paper never seen costs a tenth of a point or two.

        ## Pronouns to names

        Of %d speakers "he" or "she", two from every seventh article of the training part and hand-checked by reading back, %.1f %% have the
        name of the right person. The rules for pronouns were last mended on the same ones; of the half that was read last (56), 89.3 %% were
        right before that, which is what to expect of other articles. They are listed in `pronouns.tsv`, by article and offset.

        ## Rules

        How many quoted spans each rule gave a speaker, how many of them are annotated as somebody's words, and how many have the annotated
        speaker, in percent.

        | rule | development: spans | speech | right speaker | training: spans | speech | right speaker |
        |---|---:|---:|---:|---:|---:|---:|
        """,
        dev.size(),
        shipped.measures(),
        train.size(),
        crossed.measures(),
        pronouns.all,
        100.0 * pronouns.right / pronouns.all);
    Map<String, RulePrecision> first = byName(shipped);
    Map<String, RulePrecision> second = byName(crossed);
    Map<String, RulePrecision> all = new TreeMap<>(second);
    all.putAll(first);
    for (String rule : all.keySet()) {
      System.out.println("| " + rule + cells(first.get(rule)) + cells(second.get(rule)) + " |");
    }
    System.out.print(
        """

        A quotation that goes on within its paragraph counts under the rule that began its quote. What each rule is for:
        [guide to quotes](../quotes.md).

        ## Tried, and not kept

        By cross-validation, each within a tenth of a point of what ships or worse: means of the weights over all steps, features left out at
        random while learning, twice as many passes, smaller steps, stronger penalties, twice as many buckets; three words or tags in a row, the
        nearest verbs and noun, first persons within, the same words quoted again, quotations joined by "and", how many stand in the sentence;
        twelve or sixteen mentions before the quotation instead of eight. Another order of learning alone moves the 410 errors in spans by six.

        Three that would put words into the wrong mouth: giving a whole sentence whose speaker is not told to the likeliest one (F1 of spans 97.4,
        but 8 of 30 had the right speaker); learning speech from quotations whose speaker is no candidate (spans 97.3, with speaker 91.8); taking
        the subject right before the cue beside a quotation whatever the model says (24 speakers mended, 118 spoilt).
        """);
  }

  private static Map<String, RulePrecision> byName(QuoteEvaluation evaluation) {
    Map<String, RulePrecision> rules = new TreeMap<>();
    evaluation.rules().forEach(rule -> rules.put(rule.rule(), rule));
    return rules;
  }

  private static String cells(@org.jspecify.annotations.Nullable RulePrecision rule) {
    return rule == null
        ? " | 0 | |"
        : String.format(
            Locale.ROOT, " | %d | %.1f | %.1f", rule.spans(), rule.speech(), rule.rightSpeaker());
  }
}
