package org.copydesk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.core.internal.FirstNames.Gender;
import org.junit.jupiter.api.Test;

class FirstNamesTest {
  @Test
  void knowsWhoBearsAName() {
    assertThat(FirstNames.genderOf("Margaret")).contains(Gender.FEMALE);
    assertThat(FirstNames.genderOf("Thomas")).contains(Gender.MALE);
    assertThat(FirstNames.genderOf("Qqq-Mary")).isEmpty();
    assertThat(FirstNames.genderOf("Leslie")).contains(Gender.EITHER);
  }

  @Test
  void newsUseDecidesWhereBothListsHoldAName() {
    assertThat(FirstNames.genderOf("Bill")).contains(Gender.MALE);
    assertThat(FirstNames.genderOf("Claire")).contains(Gender.FEMALE);
  }

  @Test
  void firstPartOfADoubleNameDecides() {
    assertThat(FirstNames.genderOf("Marie-France")).contains(Gender.FEMALE);
  }

  @Test
  void doesNotKnowOtherWords() {
    assertThat(FirstNames.genderOf("")).isEmpty();
    assertThat(FirstNames.genderOf("the")).isEmpty();
    assertThat(FirstNames.genderOf("-")).isEmpty();
  }
}
