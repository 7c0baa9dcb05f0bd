package org.copydesk.entities.internal.model;

/**
 * The kinds of feature. A feature is a kind and up to three values; in the model file its name is
 * {@code KIND value value value}. In the names, {@code 0} is the word itself, {@code -1} the word
 * before it and so on; {@code w} a word as printed, {@code l} in small letters, {@code s} its
 * shape, {@code S} its shape with run lengths, {@code p}/{@code x} its first and last letters,
 * {@code a b c d} its clusters from coarse to fine, {@code n} what stands near it on one side,
 * wherever, {@code f} the lists it is on, {@code g} a place name that it is part of, {@code r} the
 * run of capitalised words that it stands in, {@code R} the same with {@code of} and the like
 * inside, {@code A} what the first pass found in the article.
 */
public enum Template {
  BIAS("bias"),
  WORD_M1("w-1"),
  WORD_0("w0"),
  WORD_P1("w+1"),
  LOWER_M2("l-2"),
  LOWER_M1("l-1"),
  LOWER_0("l0"),
  LOWER_P1("l+1"),
  LOWER_P2("l+2"),
  SHAPE_M2("s-2"),
  SHAPE_M1("s-1"),
  SHAPE_0("s0"),
  SHAPE_P1("s+1"),
  SHAPE_P2("s+2"),
  LONG_SHAPE_M1("S-1"),
  LONG_SHAPE_0("S0"),
  LONG_SHAPE_P1("S+1"),
  PREFIX_1("p1"),
  PREFIX_2("p2"),
  PREFIX_3("p3"),
  PREFIX_4("p4"),
  SUFFIX_1("x1"),
  SUFFIX_2("x2"),
  SUFFIX_3("x3"),
  SUFFIX_4("x4"),
  SUFFIX_M1("x3-1"),
  SUFFIX_P1("x3+1"),
  CLUSTER_A_M2("a-2"),
  CLUSTER_A_M1("a-1"),
  CLUSTER_A_0("a0"),
  CLUSTER_A_P1("a+1"),
  CLUSTER_A_P2("a+2"),
  CLUSTER_B_M2("b-2"),
  CLUSTER_B_M1("b-1"),
  CLUSTER_B_0("b0"),
  CLUSTER_B_P1("b+1"),
  CLUSTER_B_P2("b+2"),
  CLUSTER_C_M2("c-2"),
  CLUSTER_C_M1("c-1"),
  CLUSTER_C_0("c0"),
  CLUSTER_C_P1("c+1"),
  CLUSTER_C_P2("c+2"),
  CLUSTER_D_M1("d-1"),
  CLUSTER_D_0("d0"),
  CLUSTER_D_P1("d+1"),
  LISTS_M1("f-1"),
  LISTS_0("f0"),
  LISTS_P1("f+1"),
  SHAPE_CLUSTER_B("s0b0"),
  SHAPE_CLUSTER_C("s0c0"),
  LOWER_BEFORE("l-1l0"),
  LOWER_AFTER("l0l+1"),
  B_BEFORE("b-1b0"),
  B_AFTER("b0b+1"),
  B_AROUND("b-1b+1"),
  B_TWO_BEFORE("b-2b-1"),
  B_TWO_AFTER("b+1b+2"),
  C_BEFORE("c-1c0"),
  C_AFTER("c0c+1"),
  LOWER_B_BEFORE("l0b-1"),
  LOWER_B_AFTER("l0b+1"),
  B_LOWER_BEFORE("b0l-1"),
  B_LOWER_AFTER("b0l+1"),
  SHAPES("s-1s0s+1"),
  SHAPE_LOWER_BEFORE("s0l-1"),
  SHAPE_LOWER_AFTER("s0l+1"),
  LOWER_TWO_BEFORE("l-2l-1"),
  LOWER_TWO_AFTER("l+1l+2"),
  SHAPE_C_BEFORE("s0c-1"),
  SHAPE_C_AFTER("s0c+1"),
  PLACE_0("g0"),
  PLACE_M1("g-1"),
  PLACE_P1("g+1"),
  PLACE_SHAPE("g0s0"),
  PLACE_BEFORE("g0b-1"),
  PLACE_AFTER("g0b+1"),
  RUN_SIZE("r#"),
  RUN_FIRST("rf"),
  RUN_LAST("rl"),
  RUN_FIRST_C("rfc"),
  RUN_LAST_C("rlc"),
  RUN_LISTS("rff"),
  RUN_BEFORE("rb"),
  RUN_BEFORE_C("rbc"),
  RUN_AFTER("ra"),
  RUN_AFTER_C("rac"),
  RUN_AROUND("rba"),
  WIDE_FIRST("Rf"),
  WIDE_LAST("Rl"),
  WIDE_ENDS_C("Rlc"),
  WIDE_LINK("R#"),
  NEAR_BEFORE("n-"),
  NEAR_AFTER("n+"),
  NEAR_B_BEFORE("nb-"),
  NEAR_B_AFTER("nb+"),
  NEAR_C_BEFORE("nc-"),
  NEAR_C_AFTER("nc+"),
  FOUND_0("A0"),
  FOUND_M1("A-1"),
  FOUND_P1("A+1"),
  ELSEWHERE("Am"),
  ELSEWHERE_SHAPE("Ams"),
  ELSEWHERE_FOUND("Amo"),
  ELSEWHERE_M1("Am-1"),
  ELSEWHERE_P1("Am+1"),
  ELSEWHERE_PLACE("Ap"),
  NAME_0("Ah"),
  NAME_FOUND("Aho"),
  NAME_M1("Ah-1"),
  NAME_P1("Ah+1"),
  ALSO_SMALL("Al"),
  ALSO_SMALL_SHAPE("Als"),
  INITIALS("Aa");

  /** Its name in the model file. */
  public final String code;

  /** The hash of its name. */
  final long hash;

  Template(String code) {
    this.code = code;
    this.hash = Hash.of(code);
  }

  /** Whether it tells of the rest of the article, and so is missing in the first pass. */
  public boolean isOfArticle() {
    return ordinal() >= FOUND_0.ordinal();
  }

  /** Returns the key of the feature with these values; 0 for a value that is missing. */
  public long key(long first, long second, long third) {
    return Hash.mix(hash, first, second, third);
  }
}
