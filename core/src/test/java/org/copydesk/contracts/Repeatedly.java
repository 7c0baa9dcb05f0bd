package org.copydesk.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Runs a component in all the ways that must not change its result: twice, after other texts, on
 * eight threads at once with stacks of 256 KB, under other locales.
 */
public final class Repeatedly {
  private static final int THREADS = 8;
  private static final int STACK_BYTES = 256 * 1024;

  /** Turkish has letters of its own for i and I. */
  private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

  /** Formats numbers with Arabic-Indic digits and marks. */
  private static final Locale ARABIC = Locale.forLanguageTag("ar-EG-u-nu-arab");

  /** Counts years from the birth of Buddha, formats with Thai digits. */
  private static final Locale THAI = Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai");

  private Repeatedly() {}

  /**
   * Checks that {@code component} returns an equal result for each of {@code texts} in all ways.
   * The result is compared by {@code equals}: let the component return what prints its values.
   */
  public static <R> void check(List<String> texts, Function<String, R> component) {
    List<R> expected = new ArrayList<>();
    for (String text : texts) {
      expected.add(component.apply(text));
    }
    for (int i = texts.size() - 1; i >= 0; i--) {
      // One pass for both, since a pass may take a second: half of the texts under each locale.
      Locale locale = i % 2 == 0 ? ARABIC : THAI;
      String text = texts.get(i);
      R actual = underLocale(locale, () -> component.apply(text));
      compare(text, expected.get(i), actual, "in another order, under the locale " + locale);
    }
    underLocale(TURKISH, () -> onThreads(texts, component, expected));
  }

  /** Checks that {@code task} returns an equal result under every locale. */
  public static void underLocales(Callable<?> task) {
    Object expected = underLocale(Locale.ROOT, task);
    for (Locale locale : List.of(TURKISH, ARABIC, THAI)) {
      if (!expected.equals(underLocale(locale, task))) {
        throw new AssertionError(
            "another result under the locale " + locale + ":\n" + underLocale(locale, task));
      }
    }
  }

  /** Runs {@code task} on a thread with a stack of 256 KB and returns what it returns. */
  public static <R> R onSmallStack(Callable<R> task) {
    FutureTask<R> future = new FutureTask<>(task);
    new Thread(null, future, "small stack", STACK_BYTES).start();
    return result(future);
  }

  private static <R> Void onThreads(
      List<String> texts, Function<String, R> component, List<R> expected) {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<FutureTask<Void>> futures = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      int first = t;
      FutureTask<Void> future =
          new FutureTask<>(
              () -> {
                start.await();
                for (int i = 0; i < texts.size(); i++) {
                  int at = (i + first) % texts.size();
                  compare(
                      texts.get(at),
                      expected.get(at),
                      component.apply(texts.get(at)),
                      "on a thread");
                }
                return null;
              });
      futures.add(future);
      new Thread(null, future, "repeatedly " + t, STACK_BYTES).start();
    }
    futures.forEach(Repeatedly::result);
    return null;
  }

  private static <R> R underLocale(Locale locale, Callable<R> task) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return result(run(task));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static <R> FutureTask<R> run(Callable<R> task) {
    FutureTask<R> future = new FutureTask<>(task);
    future.run();
    return future;
  }

  private static <R> R result(FutureTask<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof AssertionError failure) {
        throw failure;
      }
      throw new AssertionError("failed: " + e.getCause(), e.getCause());
    }
  }

  private static <R> void compare(String text, R expected, R actual, String how) {
    if (!expected.equals(actual)) {
      throw new AssertionError(
          "another result "
              + how
              + " for a text that begins with '"
              + text.substring(0, Math.min(200, text.length()))
              + "':\n"
              + expected
              + "\n"
              + actual);
    }
  }
}
