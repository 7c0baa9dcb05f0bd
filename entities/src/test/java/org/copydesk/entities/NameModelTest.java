package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.copydesk.core.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameModelTest {
  private static final String MANIFEST = "manifest.properties";
  private static final String WEIGHTS = "nameFinder.model";

  @Test
  void englishIsLoadedOnce() {
    assertThat(NameModel.english()).isSameAs(NameModel.english());
  }

  @Test
  void loadedModelFindsWhatTheBundledOneFinds(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("names.bin"), bundled());
    Article article = Article.parse("Ada Obi of the World Bank met Bo Larsen in Oslo on Monday.");
    assertThat(EntityTaggers.model(NameModel.load(file)).tag(article))
        .isNotEmpty()
        .isEqualTo(EntityTaggers.model(NameModel.english()).tag(article));
  }

  @Test
  void streamIsNotClosed() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(bundled()) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    NameModel.load(in);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void missingFileIsNamed(@TempDir Path folder) {
    assertThatIOException()
        .isThrownBy(() -> NameModel.load(folder.resolve("none.bin")))
        .isInstanceOf(NoSuchFileException.class)
        .withMessageContaining("none.bin");
  }

  @Test
  void fileThatIsNoZipIsRefusedByName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "These are no names at all.");
    assertThatIOException()
        .isThrownBy(() -> NameModel.load(file))
        .withMessageContaining("notes.txt")
        .withMessageContaining("expected a zip file with the entries " + MANIFEST);
  }

  @Test
  void emptyFileIsRefused() {
    assertRefused(new byte[0], "expected a zip file");
  }

  @Test
  void modelWithoutWeightsIsRefused() throws IOException {
    assertRefused(zip("copydesk.features=" + features(), null), WEIGHTS + " is missing");
  }

  @Test
  void modelForOtherFeaturesIsRefused() throws IOException {
    assertRefused(zip("copydesk.features=0", new byte[0]), "found 0; train it anew");
    assertRefused(zip("Language=eng", new byte[0]), "found none");
  }

  @Test
  void damagedManifestIsRefused() throws IOException {
    assertRefused(zip("copydesk.features=\\u12", new byte[0]), "damaged");
  }

  @Test
  void modelOfAnotherLearnerIsRefused() throws IOException {
    byte[] weights = weights();
    weights[2] = 'Q';
    assertRefused(zip(manifest(), weights), "expected Perceptron");
  }

  @Test
  void truncatedFileIsRefusedWhereverItEnds() throws IOException {
    byte[] whole = bundled();
    for (int length : new int[] {1, 30, 100, 200, 1000, whole.length / 2, whole.length * 9 / 10}) {
      assertRefused(Arrays.copyOf(whole, length), "");
    }
  }

  @Test
  void truncatedWeightsAreRefusedWhereverTheyEnd() throws IOException {
    byte[] whole = weights();
    for (int length : new int[] {0, 1, 5, 12, 20, 100, 1000, whole.length / 2, whole.length - 1}) {
      assertRefused(zip(manifest(), Arrays.copyOf(whole, length)), "damaged");
    }
  }

  @Test
  void weightsWithMoreAfterThemAreRefused() throws IOException {
    byte[] whole = weights();
    assertRefused(zip(manifest(), Arrays.copyOf(whole, whole.length + 8)), "8 bytes are left");
  }

  /** Whatever single byte is wrong: a message, or a model, but no other failure. */
  @Test
  void flippedBytesAreRefusedOrRead() throws IOException {
    byte[] whole = weights();
    java.util.Random random = new java.util.Random(5);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      int at = i < 30 ? i : random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      try {
        NameModel.load(new ByteArrayInputStream(zip(manifest(), damaged)));
      } catch (IOException expected) {
        assertThat(expected).message().contains("name model");
      }
    }
  }

  @Test
  void damagedZipIsRefused() throws IOException {
    byte[] damaged = bundled();
    for (int i = damaged.length / 3; i < damaged.length / 3 + 40; i++) {
      damaged[i] = 0;
    }
    assertRefused(damaged, "damaged");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> NameModel.load((Path) nothing()))
        .withMessage("path");
    assertThatNullPointerException()
        .isThrownBy(() -> NameModel.load((InputStream) nothing()))
        .withMessage("in");
  }

  @SuppressWarnings("NullAway")
  private static <T> T nothing() {
    @Nullable T none = null;
    return none;
  }

  private static void assertRefused(byte[] file, String message) {
    assertThatIOException()
        .isThrownBy(() -> NameModel.load(new ByteArrayInputStream(file)))
        .withMessageContaining("name model")
        .withMessageContaining(message);
  }

  private static byte[] zip(String manifest, byte @Nullable [] weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ZipOutputStream zip = new ZipOutputStream(bytes);
    zip.setLevel(1);
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(manifest.getBytes(StandardCharsets.ISO_8859_1));
    if (weights != null) {
      zip.putNextEntry(new ZipEntry(WEIGHTS));
      zip.write(weights);
    }
    zip.close();
    return bytes.toByteArray();
  }

  private static byte[] bundled() throws IOException {
    try (InputStream in = NameModel.class.getResourceAsStream("english-names.bin")) {
      return java.util.Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static String manifest() throws IOException {
    return new String(entry(MANIFEST), StandardCharsets.ISO_8859_1);
  }

  private static String features() throws IOException {
    return manifest().replaceFirst("(?s).*copydesk.features=(\\S+).*", "$1");
  }

  private static byte[] weights() throws IOException {
    return entry(WEIGHTS);
  }

  private static byte[] entry(String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundled()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return zip.readAllBytes();
      }
    }
    throw new AssertionError("no entry " + name);
  }
}
