package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.Datasets;
import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.junit.jupiter.api.Test;

class ActorTreeTest {
  private static final ActorTree TREE = ActorTree.of(Datasets.handmade());

  private static List<String> names(List<Actor> actors) {
    return actors.stream().map(Actor::name).toList();
  }

  @Test
  void siblingsStandByKindThenName() {
    ActorTree tree =
        ActorTree.of(
            new Datasets.Builder()
                .actor("p", "Ann", ActorKind.PERSON, "s")
                .actor("o2", "Étoile", ActorKind.ORGANISATION, "s")
                .actor("o1", "Forum", ActorKind.ORGANISATION, "s")
                .actor("s", "Zembla", ActorKind.STATE, null)
                .actor("t", "Arcadia", ActorKind.STATE, null)
                .build());
    assertEquals(List.of("Arcadia", "Zembla"), names(tree.roots()));
    assertEquals(List.of("Étoile", "Forum", "Ann"), names(tree.children(new ActorId("s"))));
  }

  @Test
  void pathLeadsFromTheStateToThePerson() {
    assertEquals(
        List.of("Iran", "Iranian Foreign Ministry", "Hassan Kazemi Qomi"),
        names(TREE.path(new ActorId("kazemi"))));
    assertEquals(new ActorId("iran"), TREE.root(new ActorId("kazemi")));
    assertEquals(List.of(), TREE.path(new ActorId("nobody")));
  }

  @Test
  void searchIgnoresCaseAccentsAndWordOrder() {
    assertEquals(List.of("Hassan Kazemi Qomi"), names(TREE.search("QÓMI hass")));
    assertEquals(List.of(), names(TREE.search("azemi")));
    assertEquals(7, TREE.search("  ").size());
  }

  @Test
  void searchFindsAliasesInArabicAndPersianLetters() {
    assertEquals(List.of("United States"), names(TREE.search("usa")));
    // The alias has Arabic kaf and yeh, the query Persian keheh and yeh.
    assertEquals(List.of("Hassan Kazemi Qomi"), names(TREE.search("\u06a9اظم\u06cc")));
    // The alias has a Persian yeh, the query an Arabic one.
    assertEquals(List.of("Iran"), names(TREE.search("ا\u064aران")));
  }
}
