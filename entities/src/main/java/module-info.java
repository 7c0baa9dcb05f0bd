/** Finds who and what a news story names. */
@SuppressWarnings("requires-automatic") // OpenNLP has no module descriptor yet
module org.copydesk.entities {
  requires transitive org.copydesk.core;
  requires org.apache.opennlp.tools;
  requires static transitive org.jspecify;

  exports org.copydesk.entities;
}
