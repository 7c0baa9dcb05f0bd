/** A program outside of Copydesk. */
module org.example {
  requires org.copydesk.entities;
}
