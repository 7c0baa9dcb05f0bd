/** Finds who and what a news story names. */
module org.copydesk.entities {
  requires transitive org.copydesk.core;
  requires static transitive org.jspecify;

  exports org.copydesk.entities;
}
