package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a small corpus of sentences that are put together here. */
class EntityTrainerTest {
  @TempDir private Path folder;

  @Test
  void learnsTheNamesOfASmallCorpus() throws IOException {
    Path model = folder.resolve("names.bin");
    EntityTrainer.standard().train(List.of(corpus()), model);
    List<String> found =
        EntityTaggers.model(NameModel.load(model))
            .tag(Article.parse("Ola Berg of Nordbank flew to Sandvik on Friday."))
            .stream()
            .map(entity -> entity.text() + " " + entity.type().name())
            .toList();
    assertThat(found)
        .containsExactly("Ola Berg PERSON", "Nordbank ORGANIZATION", "Sandvik LOCATION");
  }

  @Test
  void sameFilesGiveTheSameBytes() throws IOException {
    Path first = folder.resolve("first.bin");
    Path second = folder.resolve("second.bin");
    EntityTrainer.standard().train(List.of(corpus()), first);
    EntityTrainer.standard().train(List.of(corpus()), second);
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void tellsWhatItDoes() throws IOException {
    List<String> lines = new ArrayList<>();
    EntityTrainer.standard()
        .withProgress(lines::add)
        .train(List.of(corpus()), folder.resolve("names.bin"));
    assertThat(lines).first().asString().startsWith("reading ").endsWith("corpus.bio");
    assertThat(lines).anyMatch(line -> line.startsWith("epoch "));
    assertThat(lines).last().asString().startsWith("writing ").endsWith("names.bin");
  }

  @Test
  void wrongLineIsNamed() throws IOException {
    assertRefused("Ada\tB-PER\nObi I-PER\n", "wrong.bio:2: expected a token, a tab and O, B-CLASS");
    assertRefused("Ada\tB-PER\nObi\tPER\n", "wrong.bio:2: expected a token, a tab and O, B-CLASS");
    assertRefused("Ada\tB-\n", "wrong.bio:1: expected a token");
    assertRefused("\tO\n", "wrong.bio:1: expected a token");
  }

  @Test
  void fileThatIsNotUtf8IsRefused() throws IOException {
    Path file = Files.write(folder.resolve("latin.bio"), new byte[] {'A', '\t', 'O', '\n', -28});
    assertThatIOException()
        .isThrownBy(() -> EntityTrainer.standard().train(List.of(file), folder.resolve("x.bin")))
        .withMessageContaining("latin.bio: not UTF-8");
  }

  @Test
  void failedTrainingLeavesTheModelAsItWas() throws IOException {
    Path model = Files.writeString(folder.resolve("names.bin"), "the old one");
    Path wrong = Files.writeString(folder.resolve("wrong.bio"), "no tab here\n");
    assertThatIOException().isThrownBy(() -> EntityTrainer.standard().train(List.of(wrong), model));
    assertThat(model).hasContent("the old one");
  }

  @Test
  void nothingToLearnFromIsRefused() throws IOException {
    EntityTrainer trainer = EntityTrainer.standard();
    Path model = folder.resolve("names.bin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trainer.train(List.of(), model))
        .withMessage("need a file to learn from, got none");
    Path empty = Files.writeString(folder.resolve("empty.bio"), "\n");
    assertThatIOException()
        .isThrownBy(() -> trainer.train(List.of(empty), model))
        .withMessageContaining("no sentence");
  }

  @Test
  void nullIsRefused() {
    EntityTrainer trainer = EntityTrainer.standard();
    assertThatNullPointerException()
        .isThrownBy(() -> trainer.withProgress(nothing()))
        .withMessage("listener");
    assertThatNullPointerException()
        .isThrownBy(() -> trainer.train(nothing(), Path.of("x")))
        .withMessage("files");
    assertThatNullPointerException()
        .isThrownBy(() -> trainer.train(List.of(), nothing()))
        .withMessage("model");
  }

  private void assertRefused(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.bio"), content);
    assertThatIOException()
        .isThrownBy(() -> EntityTrainer.standard().train(List.of(file), folder.resolve("x.bin")))
        .withMessageContaining(message);
  }

  private Path corpus() throws IOException {
    String[] first = {"Ola", "Kari", "Nils", "Liv", "Per", "Anna"};
    String[] last = {"Berg", "Dahl", "Lund", "Moen", "Strand", "Vik"};
    String[] banks = {"Nordbank", "Fjordbank", "Kystbank", "Landbank"};
    String[] towns = {"Sandvik", "Hamnes", "Torsby", "Elverum"};
    StringBuilder bio = new StringBuilder();
    for (int i = 0; i < 72; i++) {
      bio.append("-DOCSTART- story ").append(i).append("\n\n");
      add(bio, first[i % 6], "B-PER", last[i / 6 % 6], "I-PER", "of", "O");
      add(bio, banks[i % 4], "B-ORG", "flew", "O", "to", "O");
      add(bio, towns[i / 3 % 4], "B-LOC", "on", "O", "Friday", "O", ".", "O");
      bio.append('\n');
      add(bio, "The", "O", "talks", "O", "in", "O", towns[i % 4], "B-LOC");
      add(bio, "pleased", "O", last[i / 6 % 6], "B-PER", ".", "O");
      bio.append('\n');
    }
    return Files.writeString(folder.resolve("corpus.bio"), bio);
  }

  private static void add(StringBuilder bio, String... columns) {
    for (int i = 0; i < columns.length; i += 2) {
      bio.append(columns[i]).append('\t').append(columns[i + 1]).append('\n');
    }
  }

  @SuppressWarnings("NullAway")
  private static <T> T nothing() {
    @Nullable T none = null;
    return none;
  }
}
