package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Story;
import org.copydesk.cli.output.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many stories: bounded memory, the order of the input, failures in the middle, interrupts. */
@Timeout(60)
class PipelineTest {
  private static final Output LINES =
      new Output() {
        @Override
        public String render(Analysis analysis) {
          return analysis.id();
        }
      };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Pipeline pipeline(int threads, Sink sink, Function<Story, String> work) {
    Progress progress = Progress.messages(new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Pipeline(work, LINES, threads, sink, progress);
  }

  private static Story story(int number) {
    return new Story(String.valueOf(number), "", null);
  }

  /** The reader waits for the slowest story, however many more there are: memory stays bounded. */
  @Test
  void readerWaitsWhileStoriesAreUnderWay() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    Pipeline pipeline =
        pipeline(
            2,
            new Sink(out),
            story -> {
              await(slow);
              return story.id() + "\n";
            });
    AtomicInteger taken = new AtomicInteger();
    Thread reader =
        new Thread(
            () -> {
              for (int i = 0; i < 1_000; i++) {
                pipeline.story(story(i), 1);
                taken.incrementAndGet();
              }
            });
    reader.start();
    while (reader.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
    assertThat(taken).hasValueLessThan(20);
    slow.countDown();
    reader.join();
    assertThat(pipeline.finish()).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1_000);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void analysisThatFailsIsReportedAndLeftOut() throws IOException {
    Pipeline pipeline =
        pipeline(
            4,
            new Sink(out),
            story -> {
              if (story.id().equals("3")) {
                throw new IllegalStateException("broken");
              }
              return story.id() + "\n";
            });
    for (int i = 0; i < 6; i++) {
      pipeline.story(story(i), 1);
    }
    assertThat(pipeline.finish()).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("0\n1\n2\n4\n5\n");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "copydesk: 3: the analysis failed: java.lang.IllegalStateException: broken\n");
  }

  @Test
  void outputThatFailsEndsTheReading() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    Pipeline pipeline = pipeline(1, new Sink(full), Story::id);
    int taken = 0;
    while (pipeline.story(story(taken), 1)) {
      taken++;
    }
    assertThatIOException().isThrownBy(pipeline::finish).withMessage("no space left");
  }

  @Test
  void nothingIsWrittenAfterAnInterruptAndWhatIsWrittenIsWhole() throws IOException {
    Sink sink = new Sink(out);
    sink.write("{\"id\":\"1\"}\n");
    sink.stop();
    sink.write("{\"id\":\"2\"}\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"1\"}\n");
  }

  @Test
  void halfOfAPairIsWrittenAsItsEscape() throws IOException {
    new Sink(out).write("a\uD83Db\uD83D\uDE00\uDE00");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\\uD83Db\uD83D\uDE00\\uDE00");
  }
}
