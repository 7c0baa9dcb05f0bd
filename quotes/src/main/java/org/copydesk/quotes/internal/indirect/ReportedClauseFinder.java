package org.copydesk.quotes.internal.indirect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;
import org.copydesk.datelines.Dateline;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.WordForms;
import org.jspecify.annotations.Nullable;

/** Finds what is reported in the reporter's own words. Thread-safe. */
public final class ReportedClauseFinder {
  /** Cues that are less probable than this are left out: where the words found are best by F1. */
  static final double LEAST = 0.2;

  private final IndirectModel model;
  private final double threshold;

  /** A reader that no thread uses: its buffers are many, and cost more to make than to fill. */
  private final AtomicReference<@Nullable ClauseReader> spare = new AtomicReference<>();

  /** Makes a finder. */
  public ReportedClauseFinder() {
    this(IndirectModel.english(), LEAST);
  }

  ReportedClauseFinder(IndirectModel model, double threshold) {
    this.model = model;
    this.threshold = threshold;
  }

  /**
   * Returns the reported clauses of {@code article} in text order, and fills {@code tags}, one for
   * each token, with its part of speech: as the tagger decided, or as it usually is where nothing
   * called for a decision; all in brackets after a name, and all of the dateline, are marks.
   *
   * @param tokens the tokens of the whole text
   * @param forms their spelling
   * @param quotations the stretches in quotation marks, in text order and disjoint
   */
  public List<ReportedClause> find(
      Article article, Tokens tokens, WordForms forms, List<Span> quotations, byte[] tags) {
    Arrays.fill(tags, Tag.PUNCT);
    List<ReportedClause> clauses = new ArrayList<>();
    ClauseReader reader = spare.getAndSet(null);
    if (reader == null) {
      reader = new ClauseReader(model, threshold);
    }
    SentenceWords source = new SentenceWords(tokens, forms, quotations);
    int bodyStart = article.dateline().map(Dateline::bodyStart).orElse(0);
    for (Span sentence : article.sentences()) {
      boolean dateline = sentence.start() < bodyStart && bodyStart < sentence.end();
      source.enter(dateline ? new Span(bodyStart, sentence.end()) : sentence);
      // A sentence of more words is read in pieces, so that time stays in step with length.
      while (source.fill(reader.words, ClauseReader.MOST)) {
        reader.read(clauses);
        reader.words.copyTags(tags);
      }
    }
    spare.set(reader);
    return List.copyOf(clauses);
  }

  /** Returns the same without the parts of speech. */
  List<ReportedClause> find(Article article, Tokens tokens, List<Span> quotations) {
    WordForms forms = new WordForms(article.text(), tokens);
    return find(article, tokens, forms, quotations, new byte[tokens.size()]);
  }
}
