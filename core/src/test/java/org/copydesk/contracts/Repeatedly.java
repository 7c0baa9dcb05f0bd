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
 * eight threads at once with stacks of 256 KB, under the Turkish locale.
 */
public final class Repeatedly {
  private static final int THREADS = 8;
  private static final int STACK_BYTES = 256 * 1024;

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
      compare(texts.get(i), expected.get(i), component.apply(texts.get(i)), "in another order");
    }
    underLocale(Locale.forLanguageTag("tr-TR"), () -> onThreads(texts, component, expected));
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

  private static <R> void underLocale(Locale locale, Callable<R> task) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      result(run(task));
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
