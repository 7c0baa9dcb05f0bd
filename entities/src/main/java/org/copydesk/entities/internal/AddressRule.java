package org.copydesk.entities.internal;

import org.copydesk.core.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Web and mail addresses, read by hand: no pattern that could backtrack. An address is at most
 * 2,000 units long (what browsers take); a longer run of address characters is none.
 */
final class AddressRule implements Rule {
  private static final int LONGEST = 2000;

  /** The longest local part of a mail address, RFC 5321. */
  private static final int LONGEST_LOCAL = 64;

  /** Marks that end the sentence rather than the address. */
  private static final String CLOSING = ".,;:!?'\"’”)]}>*_~";

  @Override
  public @Nullable Match at(Words words, int i) {
    char first = words.first(i);
    if (!isAsciiWord(first)) {
      return null;
    }
    String text = words.text();
    int start = words.start(i);
    if (start > 0 && isGlued(text.charAt(start - 1))) {
      return null;
    }
    int end = url(words, i, start);
    if (end > 0) {
      return new Match(end, EntityType.URL);
    }
    end = mail(words, start);
    return end > 0 ? new Match(end, EntityType.EMAIL) : null;
  }

  /** Whether {@code c}, just before, makes a token the middle of an address already refused. */
  private static boolean isGlued(char c) {
    return c == '@' || c == '.' || c == '-' || c == '_' || c == '+' || c == '%';
  }

  private static int url(Words words, int i, int start) {
    String text = words.text();
    int host;
    if (words.is(i, "http") || words.is(i, "https") || words.is(i, "ftp")) {
      if (!text.startsWith("://", words.end(i))) {
        return 0;
      }
      host = words.end(i) + 3;
    } else if (words.is(i, "www") && text.startsWith(".", words.end(i))) {
      host = start;
    } else {
      return 0;
    }
    int hostEnd = host;
    int limit = Math.min(words.limit(), start + LONGEST + 1);
    while (hostEnd < limit && isHost(text.charAt(hostEnd))) {
      hostEnd++;
    }
    int end = hostEnd;
    while (end < limit && isUrl(text.charAt(end))) {
      end++;
    }
    if (end == limit && limit < words.limit()) {
      return 0;
    }
    end = trimmed(text, host, end);
    String name = text.substring(host, Math.min(end, hostEnd));
    boolean isHost = !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0));
    return isHost && name.indexOf('.', host == start ? 4 : 0) > 0 ? end : 0;
  }

  /** Cuts closing marks off; a bracket stays if the address opens it ({@code /wiki/A_(b)}). */
  private static int trimmed(String text, int from, int to) {
    int opened = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      opened += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    int end = to;
    while (end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      if (text.charAt(end - 1) == ')') {
        if (opened >= 0) {
          break;
        }
        opened++;
      }
      end--;
    }
    return end;
  }

  private static int mail(Words words, int start) {
    String text = words.text();
    int at = start;
    int limit = Math.min(words.limit(), start + LONGEST_LOCAL + 1);
    while (at < limit && isLocal(text.charAt(at))) {
      at++;
    }
    if (at >= limit || text.charAt(at) != '@' || text.charAt(at - 1) == '.') {
      return 0;
    }
    int end = at + 1;
    limit = Math.min(words.limit(), end + 256);
    while (end < limit && isHost(text.charAt(end)) && text.charAt(end) != '_') {
      end++;
    }
    end = trimmed(text, at + 1, end);
    while (end > at + 1 && text.charAt(end - 1) == '-') {
      end--;
    }
    String host = text.substring(at + 1, end);
    int dot = host.lastIndexOf('.');
    boolean isHost =
        dot > 0
            && host.length() - dot > 2
            && isAsciiWord(host.charAt(0))
            && Character.isLetter(host.charAt(dot + 1))
            && !host.contains("..");
    return isHost ? end : 0;
  }

  private static boolean isHost(char c) {
    return isAsciiWord(c) || c == '.' || c == '-' || c == '_' || c >= 128 && Character.isLetter(c);
  }

  private static boolean isLocal(char c) {
    return isAsciiWord(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%';
  }

  private static boolean isUrl(char c) {
    return c > ' ' && c < 127 && "<>\"{}|\\^`".indexOf(c) < 0
        || c >= 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isAsciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
