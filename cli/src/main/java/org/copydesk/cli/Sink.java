package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The stream that results go to. A piece is written whole or not at all: {@link #stop} lets a
 * running write end and no other begin, so that an interrupt leaves whole lines only. Thread-safe.
 */
final class Sink {
  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean stopped;

  Sink(OutputStream out) {
    this.out = out;
  }

  void write(String piece) throws IOException {
    byte[] bytes = encode(piece);
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
   * Returns {@code text} in UTF-8. UTF-8 has no halves of surrogate pairs: one that stands alone
   * becomes its JSON escape.
   */
  static byte[] encode(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (Character.isSurrogate(c) && !pair) {
        mended = mended == null ? new StringBuilder(text.length() + 16).append(text, 0, i) : mended;
        mended.append("\\u").append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
      } else if (mended != null) {
        mended.append(c);
      }
      if (pair) {
        i++;
        if (mended != null) {
          mended.append(text.charAt(i));
        }
      }
    }
    return (mended == null ? text : mended.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
