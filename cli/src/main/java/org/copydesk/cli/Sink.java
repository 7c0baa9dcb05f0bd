package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The stream that results go to. A piece is written whole or not at all: {@link #stop} lets a
 * running write end and no other begin, so that an interrupt leaves whole lines only. Thread-safe.
 */
final class Sink {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean stopped;

  Sink(OutputStream out) {
    this.out = out;
  }

  void write(String piece) throws IOException {
    byte[] bytes = encodable(piece).getBytes(StandardCharsets.UTF_8);
    lock.lock();
    try {
      if (!stopped) {
        out.write(bytes);
        out.flush();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets no further write begin; waits some seconds for the running one. */
  void stop() {
    try {
      if (lock.tryLock(5, TimeUnit.SECONDS)) {
        stopped = true;
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Returns {@code text} such that UTF-8 can hold it: UTF-8 has no halves of surrogate pairs, so
   * one that stands alone becomes its JSON escape.
   */
  static String encodable(String text) {
    int at = nextHalf(text, 0);
    if (at == text.length()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length() + 16);
    int from = 0;
    while (at < text.length()) {
      mended.append(text, from, at).append("\\u").append(HEX.toHexDigits(text.charAt(at)));
      from = at + 1;
      at = nextHalf(text, from);
    }
    return mended.append(text, from, text.length()).toString();
  }

  private static int nextHalf(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
