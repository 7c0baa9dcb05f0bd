package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes stories that read like news, for those who have no corpus at hand: headline, byline,
 * dateline, paragraphs with quotations, abbreviations and sums. The same ones each time.
 */
final class NewsGenerator {
  private static final int SEED = 20;

  private static final String[] FIRST = {
    "Mary", "John", "Aisha", "Pedro", "Lena", "Tom", "Grace", "Ivan", "Noor", "Paul", "Keiko", "Sam"
  };
  private static final String[] LAST = {
    "Harlow",
    "Okafor",
    "Lindqvist",
    "Marsh",
    "O’Dell",
    "Tanaka",
    "Brandt",
    "Rivera",
    "Quill",
    "Abbot",
    "Novak",
    "St. Clair"
  };
  private static final String[] TITLE = {
    "Gov.", "Sen.", "Dr.", "Mayor", "Lt. Col.", "the Rev.", "Prof.", "Police Chief"
  };
  private static final String[] PLACE = {
    "BRISTOL",
    "PORTLAND, Ore.",
    "NAIROBI, Kenya",
    "WASHINGTON",
    "ST. LOUIS",
    "OSLO, Norway",
    "LIMA, Peru",
    "TOKYO"
  };
  private static final String[] BODY = {
    "the Harbor Board", "Marsh & Sons Inc.", "the U.S. Department of Energy", "Northern Rail Co.",
    "the city council", "Lakeside University", "the U.N. refugee agency", "Quill Holdings Ltd."
  };
  private static final String[] EVENT = {
    "a new bridge over the river", "the closing of two schools", "a rise in fares of 4.5 percent",
    "the sale of 1,200 homes", "repairs to the sea wall", "the trial of three officers",
    "a $3.2 million grant", "the merger of both hospitals"
  };
  private static final String[] CUE = {"said", "told reporters", "warned", "added", "argued"};
  private static final String[] SPEECH = {
    "We have waited for this for years, and we will not wait any longer",
    "Nobody asked the people who live here",
    "The money is there, the plans are there, so what is missing",
    "It is a sad day for all of us",
    "I don’t think that anyone expected the water to come this fast",
    "If they vote for it, we will see them in court"
  };
  private static final String[] FACT = {
    "About 40 people came to the hearing, which began at 9 a.m. and lasted until late in the evening.",
    "The plan was first drawn up in Jan. 2019, after a storm had flooded the lower part of the town.",
    "Prices have risen by 12.7 percent since then, more than in any other town along the coast.",
    "The decision is due on Nov. 3, four days before the vote.",
    "No one was hurt, but the fire damaged the roof of the station on 14th St. and closed the line.",
    "Records show that the company paid $18,400 in fines between 2015 and 2021.",
    "Its office in Washington, D.C. did not answer a request for comment."
  };

  private final Random random = new Random(SEED);

  private NewsGenerator() {}

  /** Returns {@code count} stories of 2 to 5 KB. */
  static List<String> stories(int count) {
    NewsGenerator generator = new NewsGenerator();
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stories.add(generator.story());
    }
    return List.copyOf(stories);
  }

  private String story() {
    String event = one(EVENT);
    StringBuilder story = new StringBuilder();
    story.append("Residents divided over ").append(event).append("\n\n");
    story.append("By ").append(name()).append("\n\n");
    story.append(one(PLACE)).append(" (AP) — ").append(capital(one(BODY)));
    story.append(" voted on Tuesday for ").append(event).append(", ending a dispute that has ");
    story.append("divided the town since ").append(1990 + random.nextInt(30)).append(".\n\n");
    int paragraphs = 8 + random.nextInt(12);
    for (int i = 0; i < paragraphs; i++) {
      story.append(paragraph(event)).append("\n\n");
    }
    return story
        .append("___\n\nAssociated Press writer ")
        .append(name())
        .append(" contributed.\n")
        .toString();
  }

  private String paragraph(String event) {
    String speech = one(SPEECH);
    String cue = one(CUE);
    return switch (random.nextInt(6)) {
      case 0 -> "“" + speech + ",” " + cue + " " + name() + ", a teacher. “" + one(SPEECH) + ".”";
      case 1 -> one(FACT) + " " + one(FACT) + " " + one(FACT);
      case 2 ->
          capital(one(TITLE))
              + " "
              + name()
              + " "
              + cue
              + " that "
              + event
              + " “would hurt the poor.” "
              + one(FACT);
      case 3 ->
          "\"" + speech + "?\" asked " + name() + ", who works for " + one(BODY) + ". " + one(FACT);
      case 4 ->
          "According to "
              + one(BODY)
              + ", "
              + event
              + " will cost $"
              + (2 + random.nextInt(90))
              + "."
              + random.nextInt(10)
              + " million. "
              + one(FACT)
              + " "
              + one(FACT);
      default ->
          one(TITLE).equals("Mayor")
              ? "“" + speech + ".”"
              : capital(one(BODY))
                  + " declined to say who had asked for "
                  + event
                  + ". "
                  + one(FACT);
    };
  }

  private String name() {
    return one(FIRST) + " " + one(LAST);
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
