/** The copydesk command. */
module org.copydesk.cli {
  requires org.copydesk.core;
  requires org.copydesk.entities;
  requires org.copydesk.quotes;
  requires info.picocli;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports org.copydesk.cli;

  opens org.copydesk.cli to
      info.picocli;
}
