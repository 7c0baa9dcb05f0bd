package org.copydesk.entities.internal.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.BinaryPerceptronModelWriter;
import opennlp.tools.ml.perceptron.PerceptronModel;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.ModelFile;

/**
 * Writes a model file: OpenNLP's {@code TokenNameFinderModel}, its weights by OpenNLP's own writer.
 * The same weights give the same bytes: times are fixed and weights rounded.
 */
public final class ModelWriter {
  /** Weights are rounded to multiples of this, which halves the file and changes no label. */
  private static final double GRAIN = 1.0 / 128;

  /** The earliest time that a zip file can hold: 1 January 1980. */
  private static final java.time.LocalDateTime TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelWriter() {}

  /** Writes {@code weights} to {@code out}, which is not closed. */
  public static void write(NamedWeights weights, Settings settings, OutputStream out)
      throws IOException {
    PerceptronModel model = model(weights.predicates(settings.smallestWeight()));
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_COMPRESSION);
    zip.putNextEntry(entry(ModelFile.MANIFEST));
    zip.write(manifest().getBytes(StandardCharsets.ISO_8859_1));
    zip.closeEntry();
    zip.putNextEntry(entry(ModelFile.WEIGHTS));
    DataOutputStream data = new DataOutputStream(zip);
    new BinaryPerceptronModelWriter(model, data) {
      @Override
      public void close() {
        // persist() closes its stream, and would close the zip with it
      }
    }.persist();
    data.flush();
    zip.closeEntry();
    zip.finish();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  /** What OpenNLP wants to be told of a model, and which features this one is for. */
  private static String manifest() {
    return String.join(
        "\n",
        "Manifest-Version=1.0",
        "Component-Name=NameFinderME",
        "Language=eng",
        "OpenNLP-Version=2.5.11",
        "Timestamp=0",
        "sequenceCodecImplName=opennlp.tools.namefind.BilouCodec",
        ModelFile.FEATURES_KEY + "=" + ModelFile.FEATURES,
        "");
  }

  private static PerceptronModel model(List<NamedWeights.Predicate> predicates) {
    String[] outcomes = new String[Labels.COUNT];
    Arrays.setAll(outcomes, Labels::outcome);
    String[] names = new String[predicates.size()];
    Context[] contexts = new Context[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = predicates.get(i).name();
      contexts[i] = context(predicates.get(i).weights());
    }
    return new PerceptronModel(contexts, names, outcomes);
  }

  private static Context context(float[] weights) {
    int[] labels = new int[weights.length];
    double[] values = new double[weights.length];
    int size = 0;
    for (int label = 0; label < weights.length; label++) {
      double rounded = Math.rint(weights[label] / GRAIN) * GRAIN;
      if (rounded != 0) {
        labels[size] = label;
        values[size++] = rounded;
      }
    }
    return new Context(Arrays.copyOf(labels, size), Arrays.copyOf(values, size));
  }
}
