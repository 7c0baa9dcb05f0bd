package org.copydesk.spark.internal;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;
import org.jspecify.annotations.Nullable;

/**
 * What a task does with each story: the columns of {@link StoryColumns} to a row of the analysis.
 */
public final class StoriesAnalyzer implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final Broadcast<ExecutorTagger> tagger;

  /** Makes an analyzer that takes its entities from {@code tagger}. */
  public StoriesAnalyzer(Broadcast<ExecutorTagger> tagger) {
    this.tagger = tagger;
  }

  @Override
  public Row call(Row story) throws Exception {
    String id = story.getString(StoryColumns.ID);
    if (story.isNullAt(StoryColumns.TEXT)) {
      return AnalysisRows.unread(id);
    }
    Article parsed = Article.parse(story.getString(StoryColumns.TEXT));
    LocalDate published = day(story.get(StoryColumns.PUBLISHED));
    Article article = published == null ? parsed : parsed.withPublished(published);
    List<Entity> entities = tagger.value().get().tag(article);
    List<Quote> quotes = QuoteAttributor.standard().attribute(article, entities);
    return AnalysisRows.of(id, article, entities, quotes);
  }

  /**
   * Spark gives a date as one of two types, as {@code spark.sql.datetime.java8API.enabled} says.
   */
  private static @Nullable LocalDate day(@Nullable Object date) {
    return date instanceof java.sql.Date old ? old.toLocalDate() : (LocalDate) date;
  }
}
