package org.copydesk.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict decoding: what is not UTF-8 is an error with its place, never a replacement character. */
final class Utf8 {
  private Utf8() {}

  /**
   * Returns the text of {@code length} bytes from {@code offset}.
   *
   * @param name the file, for the message
   * @param line the number of the first line, from 1, for the message
   * @throws BadStory if the bytes are not UTF-8; the message says file, line and byte
   */
  static String decode(String name, int line, byte[] bytes, int offset, int length)
      throws BadStory {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
    CharBuffer out = CharBuffer.allocate(length); // no UTF-8 text has more units than bytes
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      int errorLine = line;
      int lineStart = offset;
      for (int i = offset; i < at; i++) {
        if (bytes[i] == '\n') {
          errorLine++;
          lineStart = i + 1;
        }
      }
      throw new BadStory(
          "%s:%d: expected UTF-8, found the byte 0x%02X as byte %d of the line"
              .formatted(name, errorLine, bytes[at] & 0xFF, at - lineStart + 1));
    }
    return out.flip().toString();
  }
}
