package org.copydesk.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a person at the terminal sees of the work: a bar with rate and remaining time, and messages
 * about inputs that are left out. Thread-safe.
 */
final class Progress implements AutoCloseable {
  private static final int UNIT = 1_000_000;

  private final PrintStream err;
  private final @Nullable ProgressBar bar;
  private long stories;

  private Progress(PrintStream err, @Nullable ProgressBar bar) {
    this.err = err;
    this.bar = bar;
  }

  /** Returns a progress that shows messages alone. */
  static Progress messages(PrintStream err) {
    return new Progress(err, null);
  }

  /**
   * Returns a progress with a bar.
   *
   * @param bytes the size of the input, 0 if unknown
   */
  static Progress bar(PrintStream err, long bytes) {
    ProgressBarBuilder builder =
        ProgressBar.builder()
            .setTaskName("copydesk")
            .setInitialMax(bytes == 0 ? -1 : bytes)
            .setUnit(" MB", UNIT)
            .showSpeed(
                new java.text.DecimalFormat(
                    "0.0", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .setConsumer(new ConsoleProgressBarConsumer(err));
    return new Progress(err, builder.build());
  }

  synchronized void done(long bytes) {
    stories++;
    if (bar != null) {
      bar.stepBy(bytes);
      bar.setExtraMessage(String.format(Locale.ROOT, " %,d stories", stories));
    }
  }

  synchronized void problem(String message) {
    String clear = bar == null ? "" : "\r\u001B[K";
    err.println(clear + "copydesk: " + message);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
