/** The copydesk command. */
module org.copydesk.cli {
  requires transitive org.copydesk.core;
  requires org.copydesk.entities;
  requires transitive org.copydesk.quotes;
  requires com.google.common;
  requires info.picocli;
  requires transitive com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires me.tongfei.progressbar;
  requires static transitive org.jspecify;

  exports org.copydesk.cli;
  exports org.copydesk.cli.analysis;

  opens org.copydesk.cli to
      info.picocli;
}
