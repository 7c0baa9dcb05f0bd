package org.copydesk.cli.input;

/** An input that is not what it should be; the message says what was expected. */
final class BadStory extends Exception {
  private static final long serialVersionUID = 1;

  BadStory(String message) {
    super(message);
  }
}
