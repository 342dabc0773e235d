package org.demarche.text;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Source;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// The way of a statement from the one who made it to the page that carries it, as one sentence.
public final class ReportingChain {
  private ReportingChain() {}

  /// 'A captured fighter, through a US army spokesman, through BBC News', without a full stop.
  ///
  /// @param who made it, as inside a sentence
  /// @param through by whom it came, the first first
  /// @param sources that carry it; those without a publisher are left out
  public static String of(Words words, String who, List<String> through, List<Source> sources) {
    List<String> publishers =
        sources.stream()
            .flatMap(source -> Stream.ofNullable(source.publisher()))
            .distinct()
            .toList();
    String chain = who;
    for (String link : through) {
      chain = words.say("text.chain", chain, link);
    }
    return Capitals.first(
        publishers.isEmpty()
            ? chain
            : words.say("text.chain", chain, Lists.and(words, publishers)));
  }
}
