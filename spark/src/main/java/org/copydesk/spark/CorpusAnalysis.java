package org.copydesk.spark;

import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.copydesk.spark.internal.AnalysisSchema;
import org.copydesk.spark.internal.ExecutorTagger;
import org.copydesk.spark.internal.StoriesAnalyzer;
import org.copydesk.spark.internal.StoryColumns;

/**
 * Analyses the stories of a dataset, on whatever cluster the dataset lives. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Dataset<Row> stories = spark.read().schema("id STRING, text STRING, published DATE").json(path);
 * Dataset<Row> analyses = CorpusAnalysis.of(EntityTaggers::addresses).analyze(stories);
 * analyses.selectExpr("id", "explode(quotes) AS quote")
 *     .selectExpr("id", "quote.speaker.name", "quote.parts.text")
 *     .show();
 * }</pre>
 *
 * <p>An executor loads the models and makes the tagger once, on its first story, and shares them
 * between its tasks. Nothing is shuffled or collected: partitions come out as they went in.
 */
public final class CorpusAnalysis {
  private final TaggerSource tagger;

  private CorpusAnalysis(TaggerSource tagger) {
    this.tagger = tagger;
  }

  /**
   * Returns the analysis that takes its entities from the tagger that {@code source} makes, and
   * everything else from the standard components. Entities that overlap are settled as by {@link
   * org.copydesk.core.EntityTagger#inOrder}; a tagger that breaks its contract, or throws, fails
   * its task, and Spark tells why.
   */
  public static CorpusAnalysis of(TaggerSource source) {
    return new CorpusAnalysis(Objects.requireNonNull(source, "source"));
  }

  /**
   * Returns one row for each of {@code stories}, in the same partitions and order: the columns of
   * {@link #schema()}.
   *
   * <p>A story whose text is null comes out with its id and no analysis: a dateline of null, and
   * empty arrays.
   *
   * @param stories with a column {@code id} (string), a column {@code text} (string) and, if you
   *     like, a column {@code published} (date), the day of publication; other columns are ignored
   * @throws IllegalArgumentException if a column is missing or of another type; the message says
   *     which one was expected
   */
  public Dataset<Row> analyze(Dataset<Row> stories) {
    Objects.requireNonNull(stories, "stories");
    Dataset<Row> columns = StoryColumns.of(stories);
    Broadcast<ExecutorTagger> shared =
        JavaSparkContext.fromSparkContext(stories.sparkSession().sparkContext())
            .broadcast(new ExecutorTagger(tagger));
    return columns.map(new StoriesAnalyzer(shared), Encoders.row(schema()));
  }

  /** Returns the columns that come out, with the structure of the command line's JSON. */
  public static StructType schema() {
    return AnalysisSchema.ROW;
  }
}
