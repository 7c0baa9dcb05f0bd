package org.copydesk.quotes.internal;

import org.copydesk.core.EntityType;
import org.copydesk.quotes.CueLexicon.Kind;
import org.copydesk.quotes.internal.syntax.Tag;

/**
 * Clauses that the models take for reports and no editor would, whatever their score: deeds, aims,
 * refusals, what somebody is asked, who is cited. Each method is one phrase of them.
 */
final class NoReports {
  /** How far after a label its word in small letters is looked for. */
  private static final int FARTHEST_SMALL = 400;

  private final Layout layout;
  private final Words words;

  NoReports(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /** Whether {@code r}, which runs over no quotation, is none. */
  boolean isNone(Reported r) {
    return isOneWord(r)
        || isOfPlace(r)
        || isAsked(r)
        || isCited(r)
        || isRefusal(r)
        || isMeeting(r)
        || isThingThatSays(r)
        || isAnnounced(r)
        || isAnswered(r)
        || isAfterDeed(r)
        || isTopic(r)
        || isSentFor(r)
        || isOfDay(r)
        || isOfLabel(r)
        || isDelay(r)
        || isFirstReportedBy(r)
        || isParticipleBefore(r)
        || isAim(r)
        || isNobodys(r)
        || isRelative(r)
        || isDoneAt(r);
  }

  /** "denies that". */
  private boolean isOneWord(Reported r) {
    return r.to() - r.from() == 1 && !words.is(r.from(), Words.NUMBER);
  }

  /** "Leicester: Leicestershire won by an innings" tells where, not who says so. */
  private boolean isOfPlace(Reported r) {
    return words.isMark(r.cueTo() - 1, ':')
        && r.clause()
            .source()
            .map(source -> words.entityType(words.firstFrom(source.start())))
            .filter(EntityType.LOCATION::equals)
            .isPresent();
  }

  /**
   * "Flood: Council asks for help", "Fact check: No, the pier is not for sale": what it is about,
   * not who says so.
   */
  private boolean isOfLabel(Reported r) {
    int last = r.cueFrom() - 1;
    return words.isMark(r.cueTo() - 1, ':')
        && words.is(last, Words.LETTER)
        && !words.is(last, WordClass.ROLE.bit | WordClass.TITLE.bit | WordClass.GROUP.bit)
        && r.clause().source().isPresent()
        && (!words.is(last, Words.CAPITAL) || isSmallAfter(last));
  }

  /** Whether the story goes on to print the word at {@code i} in small letters: no name. */
  private boolean isSmallAfter(int i) {
    int limit = Math.min(words.size(), i + FARTHEST_SMALL);
    for (int k = i + 1; k < limit; k++) {
      if (words.hash(k) == words.hash(i) && !words.is(k, Words.CAPITAL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Asked whether she would stand, Lee smiled", "Lee, asked about the pier, smiled", "anybody who
   * knows is asked to call"; but "the mayor, Ann Lee, asked whether it was late".
   */
  private boolean isAsked(Reported r) {
    boolean participle =
        words.known(r.cueFrom()).equals("asked")
            && words.isMark(r.cueFrom() - 1, ',')
            && words.isMark(r.to(), ',');
    boolean request = isInfinitive(r) && isPresentOfBe(r.cueFrom());
    return r.kind() == Kind.ASK && (r.clause().source().isEmpty() || participle || request);
  }

  private boolean isPresentOfBe(int i) {
    return words.known(i).equals("is") || words.known(i).equals("are");
  }

  /** "Citing two officials, the paper said", "citing two people familiar with the matter". */
  private boolean isCited(Reported r) {
    return words.known(r.cueFrom()).equals("citing")
        && (words.is(r.cueFrom(), Words.CAPITAL) || r.isThing() && isOfPeople(r));
  }

  /** Whether the first noun is one of people: "two people familiar with the matter". */
  private boolean isOfPeople(Reported r) {
    int i = r.from();
    while (i < r.to() && !Tag.isNominal(words.tag(i))
        || words.is(i, Words.NUMBER)
        || words.tag(i) == Tag.NUM) {
      i++;
    }
    while (i + 1 < r.to() && words.tag(i + 1) == Tag.NOUN) {
      i++;
    }
    return i < r.to() && words.is(i, WordClass.ROLE);
  }

  /** "declined to comment", "refused to blame him"; but "declined to say how many there were". */
  private boolean isRefusal(Reported r) {
    if (words.known(r.cueTo()).equals("to") && words.known(r.cueTo() + 1).equals("comment")) {
      return true; // "declined to comment on whether …"
    }
    boolean deed = isInfinitive(r) ? !Reported.isQuestion(words.known(r.from() + 2)) : r.isThing();
    for (int i = r.cueFrom(); deed && i < r.cueTo(); i++) {
      String word = words.textOf(i);
      if (word.startsWith("declin") || word.startsWith("refus")) {
        return true;
      }
    }
    return false;
  }

  /** "met to discuss how …". */
  private boolean isMeeting(Reported r) {
    boolean unknown = r.kind() == null || words.known(r.cueTo() - 1).equals("discuss");
    return unknown && r.cueTo() - r.cueFrom() > 1 && words.known(r.cueFrom()).equals("to");
  }

  /** "signed a letter demanding that …", "a petition calling for a new bridge". */
  private boolean isThingThatSays(Reported r) {
    if (r.isThing() && words.endsIn(r.cueFrom(), "ing") && words.tag(r.cueFrom() - 1) == Tag.NOUN) {
      return true;
    }
    int i = r.from();
    while (i < r.to() && !Tag.isVerbal(words.tag(i))) {
      i++;
    }
    return (r.kind() == null || r.kind() == Kind.WRITE)
        && i > r.from()
        && i < r.to()
        && words.endsIn(i, "ing")
        && words.tag(i - 1) == Tag.NOUN
        && (layout.cues.at(i) != null || !words.hasVerb(i + 1, r.to()));
  }

  /** "issued the following statement:". */
  private boolean isAnnounced(Reported r) {
    return r.isThing() && words.isMark(r.to(), ':');
  }

  /** "responded to a request for comment". */
  private boolean isAnswered(Reported r) {
    boolean to = words.is(r.cueTo() - 1, WordClass.PREPOSITION);
    String cue = words.known(to ? r.cueTo() - 2 : r.cueTo() - 1);
    return (cue.startsWith("respon") || cue.startsWith("repl"))
        && (words.known(r.from() - 1).equals("to") || isInfinitive(r));
  }

  /** "apologised after hundreds of boats were late", "than they had feared, after crews worked". */
  private boolean isAfterDeed(Reported r) {
    for (int i = r.cueTo(); i <= r.from(); i++) {
      String word = words.known(i);
      if (word.equals("after") || word.equals("before")) {
        return true;
      }
    }
    return false;
  }

  /** "spoke about the boats", "residents who spoke to the Post". */
  private boolean isTopic(Reported r) {
    String cue = words.textOf(r.cueFrom());
    String before = words.known(r.from() - 1);
    return (before.equals("about") || before.equals("to"))
        && (cue.startsWith("sp") || cue.startsWith("talk"));
  }

  /** "Police were called to the bridge", "was called out to help". */
  private boolean isSentFor(Reported r) {
    for (int i = r.cueFrom(); i < r.from(); i++) {
      if (words.known(i).equals("called")) {
        int to = words.known(i + 1).equals("out") ? i + 2 : i + 1;
        return words.known(to).equals("to") && words.isFormOfBe(i - 1);
      }
    }
    return false;
  }

  /** "the yard, which reports next week, declined to comment": its figures. */
  private boolean isOfDay(Reported r) {
    String first = words.textOf(r.from());
    return (first.equals("next") || first.equals("on"))
        && words.textOf(r.cueFrom()).startsWith("report")
        && words.is(r.from() + 1, WordClass.TIME)
        && words.is(r.from() + 2, Words.MARK);
  }

  /** "pushed back the opening to May"; who pushes back with words has no object. */
  private boolean isDelay(Reported r) {
    return r.shape() != Reported.Shape.SUBORDINATE
        && r.cueTo() - r.cueFrom() > 1
        && words.known(r.cueTo() - 1).equals("back")
        && words.textOf(r.cueTo() - 2).startsWith("push");
  }

  /** "The emails, first reported by the Post, are old". */
  private boolean isFirstReportedBy(Reported r) {
    return r.isBeforeCue()
        && words.known(r.cueTo() - 1).equals("by")
        && words.endsIn(r.cueTo() - 2, "ed")
        && !words.known(r.cueFrom() - 1).equals("as");
  }

  /** "When arrested, Lee said". */
  private boolean isParticipleBefore(Reported r) {
    for (int i = r.from(); i < r.to(); i++) {
      if (Tag.isNominal(words.tag(i))) {
        return false;
      }
    }
    return r.isBeforeCue();
  }

  /** "sought to repair ties", "wants to win": a deed or an aim. */
  private boolean isAim(Reported r) {
    return isInfinitive(r)
        && layout.cues.at(r.from() + 1) == null
        && (r.kind() == null || r.kind() == Kind.THINK);
  }

  /** "a boast that drew applause": a relative clause, whose verb follows. */
  private boolean isRelative(Reported r) {
    return words.tag(r.cueTo() - 1) == Tag.NOUN
        && words.known(r.from()).equals("that")
        && (words.tag(r.from()) == Tag.PRON || words.is(r.from() + 1, WordClass.VERB))
        && Tag.isVerbal(words.tag(r.from() + 1));
  }

  /** "learned at the school and never left". */
  private boolean isDoneAt(Reported r) {
    String last = words.known(r.cueTo() - 1);
    return r.kind() == Kind.THINK && (last.equals("at") || last.equals("in"));
  }

  /** "it was not clear whether she had left". */
  private boolean isNobodys(Reported r) {
    int source = r.clause().source().map(span -> words.firstFrom(span.start())).orElse(-1);
    return words.known(source).equals("it")
        && words.isFormOfBe(source + 1)
        && words.tag(r.cueTo() - 1) == Tag.ADJ;
  }

  private boolean isInfinitive(Reported r) {
    return words.known(r.from()).equals("to");
  }
}
