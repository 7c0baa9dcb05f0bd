package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.copydesk.quotes.internal.indirect.ReportedClauseFinder;
import org.copydesk.quotes.internal.syntax.WordForms;

/**
 * What is found before anybody asks who speaks: tokens, their parts of speech, the stretches in
 * quotation marks, and the clauses reported in the reporter's words.
 */
record Reading(
    Article article,
    Tokens tokens,
    WordForms forms,
    byte[] tags,
    List<Quotation> quotations,
    Clauses clauses,
    Entities entities) {

  static Reading of(Article article, List<Entity> entities, ReportedClauseFinder finder) {
    String text = article.text();
    char[] letters = text.toCharArray();
    Tokens tokens = Tokens.of(text, 0, text.length());
    List<Quotation> quotations = QuotationScanner.scan(text, letters, article.blocks());
    List<Span> spans = new ArrayList<>(quotations.size());
    for (Quotation quotation : quotations) {
      spans.add(quotation.span());
    }
    WordForms forms = new WordForms(letters, tokens);
    Entities found = Entities.of(text.length(), tokens, entities);
    NamesLikeVerbs.mark(text, tokens, forms, found);
    byte[] tags = new byte[tokens.size()];
    Arrays.fill(tags, (byte) Words.NO_TAG);
    List<ReportedClause> clauses = finder.find(article, tokens, forms, spans, tags);
    return new Reading(
        article, tokens, forms, tags, quotations, new Clauses(clauses, spans), found);
  }
}
