package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void noTwoKindsShareFamilyAndGlyph() {
    Set<String> looks = new HashSet<>();
    for (Kind kind : Vocabulary.kinds()) {
      assertTrue(looks.add(kind.family() + " " + kind.glyph()), kind.id());
    }
  }

  @Test
  void everyIdIsUniqueAndEverythingIsDefined() {
    Set<String> ids = new HashSet<>();
    for (Kind kind : Vocabulary.kinds()) {
      assertTrue(ids.add(kind.id()), kind.id());
      assertTrue(VocabularyWords.definition(English.WORDS, kind).endsWith("."), kind.id());
      assertFalse(VocabularyWords.label(English.WORDS, kind).isBlank(), kind.id());
    }
    assertEquals(25, ids.size());
    ids.clear();
    for (Role role : Vocabulary.roles()) {
      assertTrue(ids.add(role.id()), role.id());
      assertTrue(VocabularyWords.definition(English.WORDS, role).endsWith("."), role.id());
      assertFalse(VocabularyWords.label(English.WORDS, role).isBlank(), role.id());
    }
    assertEquals(16, ids.size());
    assertTrue(ids.contains(Vocabulary.PARTICIPANT));
  }

  @Test
  void whatTheDatasetCallsItsOwnComesFirst() {
    Kind talks = new Kind("talks", "Parley", "", Kind.Family.DIPLOMACY, Kind.Glyph.CIRCLE, null);
    assertEquals("Parley", VocabularyWords.label(English.WORDS, talks));
    assertEquals("", VocabularyWords.definition(English.WORDS, talks));
    Role host = new Role("host", "Receiver", "Receives the others.");
    assertEquals("Receiver", VocabularyWords.label(English.WORDS, host));
    assertEquals("Receives the others.", VocabularyWords.definition(English.WORDS, host));
  }
}
