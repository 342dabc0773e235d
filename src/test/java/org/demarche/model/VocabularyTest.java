package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
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
      assertTrue(kind.definition().endsWith("."), kind.id());
    }
    assertEquals(25, ids.size());
    ids.clear();
    for (Role role : Vocabulary.roles()) {
      assertTrue(ids.add(role.id()), role.id());
      assertTrue(role.definition().endsWith("."), role.id());
    }
    assertEquals(16, ids.size());
    assertTrue(ids.contains(Vocabulary.PARTICIPANT));
  }
}
