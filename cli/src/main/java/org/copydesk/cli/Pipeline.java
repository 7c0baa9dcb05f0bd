package org.copydesk.cli;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.copydesk.cli.analysis.Story;
import org.copydesk.cli.input.StorySink;
import org.copydesk.cli.output.Output;
import org.jspecify.annotations.Nullable;

/**
 * Stories in, results out in the same order, several threads between. The caller's thread reads,
 * the workers analyse and render, one thread writes. The reader waits while {@link
 * #STORIES_PER_THREAD} stories a worker are under way: memory does not grow with the input.
 */
final class Pipeline implements StorySink {
  private static final int STORIES_PER_THREAD = 4;

  private final Function<Story, String> work;
  private final Output output;
  private final Sink sink;
  private final Progress progress;
  private final ExecutorService workers;
  private final BlockingQueue<Task> tasks;
  private final Thread writer = new Thread(this::write, "copydesk-writer");
  private volatile boolean problems;
  private volatile @Nullable IOException failure;

  private record Task(String id, long bytes, @Nullable Future<String> result) {}

  /**
   * Makes a pipeline and starts its threads.
   *
   * @param work analyses and renders one story; called by {@code threads} threads
   */
  Pipeline(Function<Story, String> work, Output output, int threads, Sink sink, Progress progress) {
    this.work = work;
    this.output = output;
    this.sink = sink;
    this.progress = progress;
    workers = Executors.newFixedThreadPool(threads, Pipeline::daemon);
    tasks = new ArrayBlockingQueue<>(threads * STORIES_PER_THREAD);
    writer.setDaemon(true);
    writer.start();
  }

  private static Thread daemon(Runnable runnable) {
    Thread thread = new Thread(runnable, "copydesk-worker");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean story(Story story, long bytes) {
    put(new Task(story.id(), bytes, workers.submit(() -> work.apply(story))));
    return failure == null;
  }

  @Override
  public void problem(String message) {
    problems = true;
    progress.problem(message);
  }

  /**
   * Waits until all stories are written.
   *
   * @return whether every input was read and analysed
   * @throws IOException if the results could not be written
   */
  boolean finish() throws IOException {
    put(new Task("", 0, null));
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
    IOException failed = failure;
    if (failed != null) {
      throw failed;
    }
    return !problems;
  }

  private void put(Task task) {
    try {
      tasks.put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the results in order; after a failure it goes on taking, so that the reader can end. */
  private void write() {
    try {
      send(output.head());
      boolean first = true;
      for (Task task = tasks.take(); task.result() != null; task = tasks.take()) {
        String rendered = failure == null ? result(task) : null;
        if (rendered != null) {
          send(first ? rendered : output.separator() + rendered);
          first = false;
        }
        progress.done(task.bytes());
      }
      send(output.tail());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable String result(Task task) throws InterruptedException {
    try {
      return task.result().get();
    } catch (ExecutionException e) {
      problem(task.id() + ": the analysis failed: " + e.getCause());
      return null;
    }
  }

  private void send(String piece) {
    try {
      if (failure == null && !piece.isEmpty()) {
        sink.write(piece);
      }
    } catch (IOException e) {
      failure = e;
    }
  }
}
