/**
 * The shared words of Copydesk (span, article, block, entity), sentence splitting and datelines.
 */
@SuppressWarnings("module") // the friends below are built after this module
module org.copydesk.core {
  requires static transitive org.jspecify;

  exports org.copydesk.core;
  exports org.copydesk.sentences;
  exports org.copydesk.datelines;
  // Low-level parts that the siblings share; no promise to anybody else.
  exports org.copydesk.core.internal to
      org.copydesk.entities,
      org.copydesk.quotes,
      org.copydesk.cli;
}
