package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Crowd;
import org.demarche.search.TextQuery;
import org.junit.jupiter.api.Test;

final class TextMatchesTest {
  private final List<String> asked = new ArrayList<>();

  private int[] find(String who, TextQuery query) {
    asked.add(who + " " + query.written());
    return new int[] {3, 7};
  }

  @Test
  void aQuestionIsAskedOnceWhileItIsAmongTheLast() {
    TextMatches texts = new TextMatches(query -> find("scan", query));
    assertEquals(EventSet.of(3, 7), texts.of(TextQuery.of("a")));
    assertEquals(EventSet.of(3, 7), texts.of(TextQuery.of("a")));
    assertEquals(List.of("scan a"), asked);
    for (int i = 0; i < 100; i++) {
      texts.of(TextQuery.of("b" + i));
    }
    texts.of(TextQuery.of("b99"));
    texts.of(TextQuery.of("a"));
    assertEquals(102, asked.size());
  }

  @Test
  void whatIsFasterIsAskedOnceItIsThere() {
    TextMatches texts = new TextMatches(query -> find("scan", query));
    texts.of(TextQuery.of("a"));
    texts.ask(query -> find("index", query));
    texts.of(TextQuery.of("a"));
    texts.of(TextQuery.of("b"));
    assertEquals(List.of("scan a", "index b"), asked);
  }

  @Test
  void anIndexOfFacetsRefusesToGuessWhatTextsSay() {
    Filter filter = Filter.of(new WithText(TextQuery.of("a")));
    assertThrows(IllegalArgumentException.class, () -> Crowd.INDEX.match(filter));
    assertThrows(IllegalArgumentException.class, () -> Crowd.INDEX.counts(filter));
  }
}
