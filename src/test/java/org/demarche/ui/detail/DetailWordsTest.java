package org.demarche.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.demarche.messages.English;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Relation;
import org.demarche.model.Source;
import org.demarche.model.When;
import org.demarche.time.Doubt;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

final class DetailWordsTest {
  private final Words words = English.WORDS;

  @Test
  void everyConstantOfTheModelThatThePaneShowsHasItsWords() {
    saysAll("detail.derivation", When.Derivation.values());
    saysAll("detail.weekday", DayOfWeek.values());
    saysAll("detail.differ-on", Account.Aspect.values());
    saysAll("detail.attitude", Claim.Attitude.values());
    saysAll("detail.outgoing", Relation.Type.values());
    saysAll("detail.incoming", Relation.Type.values());
    saysAll("detail.stance", Citation.Stance.values());
    saysAll("detail.seen", Source.Seen.EXCERPT, Source.Seen.SUBJECT);
    saysAll("detail.seen-meaning", Source.Seen.EXCERPT, Source.Seen.SUBJECT);
  }

  private void saysAll(String family, Enum<?>... members) {
    Set.of(members).forEach(member -> assertFalse(words.one(family, member).isBlank()));
  }

  @Test
  void everyDoubtHasItsWordsAndItsMeaning() {
    for (Doubt doubt : Doubt.values()) {
      assertFalse(DetailWords.doubt(words, doubt).isBlank());
      assertFalse(DetailWords.doubtMeaning(words, doubt).isBlank());
    }
  }

  @Test
  void partsAreJoinedByTheirSigns() {
    List<String> parts = List.of("a", "b", "c");
    assertEquals("a · b · c", DetailWords.beside(words, parts));
    assertEquals("a, b, c", DetailWords.within(words, parts));
    assertEquals("a b c", DetailWords.sentences(words, parts));
    assertEquals("", DetailWords.beside(words, List.of()));
  }
}
