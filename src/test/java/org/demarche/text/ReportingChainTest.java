package org.demarche.text;

import static org.demarche.SourceBuilder.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.messages.English;
import org.demarche.model.Source;
import org.junit.jupiter.api.Test;

class ReportingChainTest {
  private static final Source BBC = source("a").in("BBC News").build();

  @Test
  void theChainLeadsFromTheOneWhoSpeaksToThePage() {
    assertEquals(
        "A captured Hezbollah fighter, through a US army spokesman, through BBC News",
        ReportingChain.of(
            English.WORDS,
            "a captured Hezbollah fighter",
            List.of("a US army spokesman"),
            List.of(BBC)));
  }

  @Test
  void everyLinkIsNamedInItsOrder() {
    assertEquals(
        "The captive, through a clerk, through Kevin Bergner, through BBC News",
        ReportingChain.of(
            English.WORDS, "the captive", List.of("a clerk", "Kevin Bergner"), List.of(BBC)));
  }

  @Test
  void eachPublisherIsNamedOnce() {
    List<Source> sources =
        List.of(BBC, source("b").in("CBS News").build(), BBC, source("c").build());
    assertEquals(
        "Iran, through an envoy, through BBC News and CBS News",
        ReportingChain.of(English.WORDS, "Iran", List.of("an envoy"), sources));
  }

  @Test
  void withoutAPublisherTheChainEndsBeforeThePage() {
    assertEquals(
        "Iran, through an envoy",
        ReportingChain.of(
            English.WORDS, "Iran", List.of("an envoy"), List.of(source("c").build())));
  }
}
