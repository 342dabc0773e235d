package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.messages.English;
import org.demarche.model.Dispute;
import org.junit.jupiter.api.Test;

class DisputeWordsTest {
  @Test
  void oneWordForEachWithItsFormsForLabelsAndMarks() {
    assertEquals(
        List.of("date", "place", "what happened", "claim denied"),
        Stream.of(Dispute.values()).map(one -> DisputeWords.name(English.WORDS, one)).toList());
    assertEquals(
        List.of("Date", "Place", "What happened", "Claim denied"),
        Stream.of(Dispute.values()).map(one -> DisputeWords.label(English.WORDS, one)).toList());
    assertEquals(
        List.of("date disputed", "place disputed", "what happened disputed", "claim denied"),
        Stream.of(Dispute.values()).map(one -> DisputeWords.mark(English.WORDS, one)).toList());
  }
}
