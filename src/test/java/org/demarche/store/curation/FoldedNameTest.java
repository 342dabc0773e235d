package org.demarche.store.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedNameTest {
  private static boolean alike(String first, String second) {
    boolean one = FoldedName.of(first).isLike(FoldedName.of(second));
    assertEquals(one, FoldedName.of(second).isLike(FoldedName.of(first)), first + second);
    return one;
  }

  @Test
  void spellingsOfOneNameAreAlike() {
    assertTrue(alike("Hassan Kazemi Qomi", "Hasan Kazemi-Qumi"));
    assertTrue(alike("Mouwafak al-Rubaie", "Muwaffaq Al Rubaie"));
    assertTrue(alike("Mahmoud Ahmadinejad", "Mahmud Ahmadinezhad"));
    assertTrue(alike("Kazemi Qomi Hassan", "Hassan Kazemi Qomi"));
    assertTrue(alike("Hoshyar Zebari", "Hoshiyar Zebari"));
    assertTrue(alike("Élie Müller", "Elie Muller"));
    assertTrue(alike("كاظمي", "كاظمي"));
  }

  @Test
  void differentNamesAreNot() {
    assertFalse(alike("Ryan Crocker", "Peter Crocker"));
    assertFalse(alike("Ali Larijani", "Ali Khamenei"));
    assertFalse(alike("Ryan Crocker", "Crocker"));
    assertFalse(alike("Bush", "Busch-Hansen"));
    assertFalse(alike("Maliki", "Malika"));
    assertFalse(alike("", ""));
    assertFalse(alike("-", "'"));
  }

  @Test
  void foldingDropsWhatTransliterationsDifferIn() {
    assertEquals(List.of("hasan", "kazimi", "kumi"), FoldedName.of("Hassan Kazemi-Qomi").words());
    assertEquals(List.of("rubai"), FoldedName.of("al-Rubaie").words());
  }
}
