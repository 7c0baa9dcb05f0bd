package org.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.copydesk.cli.analysis.AnalysisJson;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Story;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.entities.EntityTaggers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One cluster for all tests, since it takes seconds to start. */
class CorpusAnalysisTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);
  private static final StructType STORIES =
      StructType.fromDDL("id STRING, text STRING, published DATE, desk STRING");

  private static SparkSession spark;

  @BeforeAll
  static void startCluster() throws IOException {
    spark = Cluster.start();
  }

  @AfterAll
  static void stopCluster() {
    spark.stop();
  }

  @Test
  void layoutIsWhatTheCommandLinePrints() throws IOException {
    List<Story> stories = stories();
    Dataset<Row> analyses = CorpusAnalysis.of(EntityTaggers::addresses).analyze(dataset(stories));
    assertThat(analyses.schema()).isEqualTo(CorpusAnalysis.schema());
    Map<String, JsonNode> found = new HashMap<>();
    List<String> lines =
        analyses
            .selectExpr("to_json(struct(*), map('ignoreNullFields', 'false'))")
            .as(org.apache.spark.sql.Encoders.STRING())
            .collectAsList();
    for (String line : lines) {
      JsonNode row = JSON.readTree(line);
      found.put(row.get("id").asText(), row);
    }
    assertThat(found).hasSameSizeAs(stories);
    for (Story story : stories) {
      JsonNode printed = printed(story);
      for (String column : List.of("id", "dateline", "blocks", "sentences")) {
        assertThat(found.get(story.id()).get(column))
            .as("%s of %s", column, story.id())
            .isEqualTo(printed.get(column));
      }
    }
  }

  @Test
  void quotesSayWhoSpoke() {
    Story story = new Story("a", "“We have waited long enough,” Ann Lee said.", null);
    Row quote =
        CorpusAnalysis.of(EntityTaggers::addresses)
            .analyze(dataset(List.of(story)))
            .selectExpr("quotes[0].kind", "quotes[0].parts[0].text", "quotes[0].speaker.text")
            .head();
    assertThat(quote)
        .isEqualTo(RowFactory.create("direct", "“We have waited long enough,”", "Ann Lee"));
  }

  @Test
  void taggerIsMadeOnceAnExecutor() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      stories.add(new Story("story " + i, "Ann Lee left.", null));
    }
    List<Row> makers =
        CorpusAnalysis.of(CountedTagger::new)
            .analyze(dataset(stories).repartition(16))
            .selectExpr("entities[0].type AS maker")
            .distinct()
            .collectAsList();
    assertThat(makers)
        .extracting(row -> row.getString(0))
        .hasSize(2)
        .allMatch(maker -> maker.startsWith("MADE_1_IN_"));
  }

  @Test
  void aSourceThatFailsSaysWhy() {
    Dataset<Row> analyses =
        CorpusAnalysis.of(
                () -> {
                  throw new IOException("names.tsv: no such file");
                })
            .analyze(dataset(List.of(new Story("a", "Ann Lee left.", null))));
    assertThatThrownBy(analyses::collectAsList).rootCause().hasMessage("names.tsv: no such file");
  }

  @Test
  void aTaggerThatBreaksItsContractIsNamed() {
    Dataset<Row> stories = dataset(List.of(new Story("a", "Ann Lee left.", null)));
    Dataset<Row> analyses = CorpusAnalysis.of(BeyondTheEnd::new).analyze(stories);
    assertThatThrownBy(analyses::collectAsList)
        .rootCause()
        .hasMessage(
            "tagger 0 (%s) returned [8,99) in a text of length 13", BeyondTheEnd.class.getName());
  }

  private static final class BeyondTheEnd implements EntityTagger {
    @Override
    public List<Entity> tag(Article article) {
      return List.of(new Entity(new Span(8, 99), "x".repeat(91), EntityType.PERSON, 1));
    }
  }

  @Test
  void entitiesThatOverlapAreSettled() {
    Row row =
        CorpusAnalysis.of(
                () ->
                    article ->
                        List.of(
                            Entity.of(article, new Span(4, 7), EntityType.PERSON),
                            Entity.of(article, new Span(0, 7), EntityType.PERSON)))
            .analyze(dataset(List.of(new Story("a", "Ann Lee left.", null))))
            .selectExpr("size(entities)", "entities[0].text")
            .head();
    assertThat(row).isEqualTo(RowFactory.create(1, "Ann Lee"));
  }

  @Test
  void aStoryWithoutTextKeepsItsPlace() {
    Dataset<Row> stories =
        spark.createDataFrame(List.of(RowFactory.create("a", null, null, null)), STORIES);
    Row row = CorpusAnalysis.of(EntityTaggers::addresses).analyze(stories).head();
    assertThat(row.getString(0)).isEqualTo("a");
    assertThat(row.isNullAt(row.fieldIndex("dateline"))).isTrue();
    assertThat(row.getList(row.fieldIndex("sentences"))).isEmpty();
  }

  @Test
  void aColumnThatIsMissingOrOfAnotherTypeIsNamed() {
    CorpusAnalysis analysis = CorpusAnalysis.of(EntityTaggers::addresses);
    Dataset<Row> noText = spark.sql("SELECT 'a' AS id, 'b' AS body");
    assertThatThrownBy(() -> analysis.analyze(noText))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need a column text, got id, body");
    Dataset<Row> day = spark.sql("SELECT 'a' AS id, 'b' AS text, '2026-03-04' AS published");
    assertThatThrownBy(() -> analysis.analyze(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "need column published of type DATE, got STRING; to_date(published) makes one of a"
                + " string");
  }

  private static List<Story> stories() throws IOException {
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
      for (Path sample : samples.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        stories.add(
            new Story(sample.getFileName().toString(), Files.readString(sample), PUBLISHED));
      }
    }
    assertThat(stories).isNotEmpty();
    // Spark's strings are UTF-8, which has no half of a surrogate pair.
    HostileTexts.inStory().stream()
        .filter(hostile -> isUtf8(hostile.text()))
        .forEach(hostile -> stories.add(new Story(hostile.name(), hostile.text(), null)));
    return stories;
  }

  private static boolean isUtf8(String text) {
    return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static Dataset<Row> dataset(List<Story> stories) {
    List<Row> rows = new ArrayList<>();
    for (Story story : stories) {
      java.sql.Date published = story.published().map(java.sql.Date::valueOf).orElse(null);
      rows.add(RowFactory.create(story.id(), story.text(), published, "news"));
    }
    return spark.createDataFrame(rows, STORIES);
  }

  private static JsonNode printed(Story story) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      AnalysisJson.write(Analyzer.standard().analyze(story), json);
    }
    return JSON.readTree(out.toString());
  }

  /** A tagger that tells, as the type of its entity, how many of it this process made. */
  private static final class CountedTagger implements EntityTagger {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final EntityType type =
        new EntityType("MADE_" + MADE.incrementAndGet() + "_IN_" + ProcessHandle.current().pid());

    @Override
    public List<Entity> tag(Article article) {
      return List.of(Entity.of(article, new Span(0, 3), type));
    }
  }
}
