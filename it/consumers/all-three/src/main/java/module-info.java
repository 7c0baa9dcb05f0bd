/** A program outside of Copydesk. */
module org.example {
  requires org.copydesk.core;
  requires org.copydesk.entities;
  requires org.copydesk.quotes;
}
