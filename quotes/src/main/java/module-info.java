/** Finds who said what in a news story. */
module org.copydesk.quotes {
  requires transitive org.copydesk.core;
  requires static transitive org.jspecify;

  exports org.copydesk.quotes;
}
