package org.copydesk.rivals;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.copydesk.benchmarks.Analyzer;
import org.copydesk.benchmarks.Candidate;

/**
 * CoreNLP up to quote attribution, which needs its parser and its coreference, with its default
 * models.
 */
public final class CoreNlpCandidate implements Candidate {
  /** Makes the candidate; nothing is loaded yet. */
  public CoreNlpCandidate() {}

  @Override
  public String name() {
    return "CoreNLP 4.5.10";
  }

  @Override
  public String steps() {
    return "tokenize, ssplit, pos, lemma, ner, depparse, coref, quote";
  }

  @Override
  public int heapMegabytes() {
    return 5000;
  }

  @Override
  public Analyzer load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return text -> {
      CoreDocument document = new CoreDocument(text);
      pipeline.annotate(document);
      return document.quotes() == null ? 0 : document.quotes().size();
    };
  }
}
