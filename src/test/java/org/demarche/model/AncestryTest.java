package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

class AncestryTest {
  private static Ancestry<String> of(List<String> keys, Map<String, String> parents) {
    return new Ancestry<>(keys, parents::get);
  }

  @Test
  void walksUpAndDown() {
    Ancestry<String> tree =
        of(
            List.of("iran", "qomi", "ministry", "iraq"),
            Map.of("qomi", "ministry", "ministry", "iran"));
    assertEquals(List.of("iran", "iraq"), tree.roots());
    assertEquals(List.of("ministry"), tree.children("iran"));
    assertEquals(List.of("iran", "ministry", "qomi"), tree.path("qomi"));
    assertEquals("iran", tree.root("qomi"));
    assertEquals(List.of("iran", "ministry", "qomi"), List.copyOf(tree.withDescendants("iran")));
  }

  @Test
  void partOfSomethingUnknownIsARoot() {
    assertEquals(List.of("a"), of(List.of("a"), Map.of("a", "gone")).roots());
    assertEquals(List.of("gone"), of(List.of("a"), Map.of("a", "gone")).path("gone"));
  }

  @Test
  void cycleIsCutAboveItsSmallestMemberWhateverTheOrder() {
    Map<String, String> parents = Map.of("c", "b", "b", "a", "a", "c", "d", "c", "self", "self");
    for (List<String> keys :
        List.of(List.of("a", "b", "c", "d", "self"), List.of("d", "c", "self", "b", "a"))) {
      Ancestry<String> tree = of(keys, parents);
      assertEquals(Set.of("a", "self"), Set.copyOf(tree.roots()));
      assertEquals(List.of("a", "b", "c", "d"), tree.path("d"));
    }
  }

  @Test
  void everyKeyHangsBelowExactlyOneRoot() {
    Property.forAll(
        1,
        300,
        random -> {
          List<String> keys = List.of("a", "b", "c", "d", "e", "f", "g", "h");
          Map<String, String> parents = new HashMap<>();
          for (String key : keys) {
            if (random.nextInt(4) > 0) {
              parents.put(key, keys.get(random.nextInt(keys.size())));
            }
          }
          Ancestry<String> tree = of(keys, parents);
          Set<String> seen = new HashSet<>();
          for (String root : tree.roots()) {
            for (String key : tree.withDescendants(root)) {
              assertTrue(seen.add(key), key);
              assertEquals(root, tree.root(key));
              assertEquals(root, tree.path(key).getFirst());
            }
          }
          assertEquals(Set.copyOf(keys), seen);
        });
  }
}
