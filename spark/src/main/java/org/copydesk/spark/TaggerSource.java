package org.copydesk.spark;

import java.io.Serializable;
import org.copydesk.core.EntityTagger;

/**
 * Makes the tagger that the executors use. Spark sends the source to each executor, which makes one
 * tagger and shares it between its tasks; so the tagger itself need not be serializable, but it
 * must be safe for concurrent use, as every tagger must.
 *
 * <pre>{@code
 * CorpusAnalysis.of(() -> EntityTaggers.gazetteer(Gazetteer.load(Path.of("names.tsv"))));
 * }</pre>
 */
@FunctionalInterface
public interface TaggerSource extends Serializable {

  /**
   * Returns a new tagger.
   *
   * @throws Exception if it cannot be made; the job fails with it
   */
  EntityTagger make() throws Exception;
}
