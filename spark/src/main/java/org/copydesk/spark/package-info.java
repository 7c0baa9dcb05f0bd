/**
 * The analysis of corpora on an Apache Spark cluster: stories in, one row of blocks, dateline,
 * sentences, entities and quotes for each. Start at {@link org.copydesk.spark.CorpusAnalysis}.
 *
 * <pre>{@code
 * Dataset<Row> analyses = CorpusAnalysis.of(EntityTaggers::addresses).analyze(stories);
 * }</pre>
 */
@NullMarked
package org.copydesk.spark;

import org.jspecify.annotations.NullMarked;
