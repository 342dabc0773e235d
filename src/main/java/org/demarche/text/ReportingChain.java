package org.demarche.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Source;

/// The way of a statement from the one who made it to the page that carries it, as one sentence.
public final class ReportingChain {
  private ReportingChain() {}

  /// 'A captured fighter, through a US army spokesman, through BBC News', without a full stop.
  ///
  /// @param who made it, as inside a sentence
  /// @param through by whom it came, the first first
  /// @param sources that carry it; those without a publisher are left out
  public static String of(String who, List<String> through, List<Source> sources) {
    List<String> publishers =
        sources.stream()
            .flatMap(source -> Stream.ofNullable(source.publisher()))
            .distinct()
            .toList();
    Stream<String> last =
        publishers.isEmpty() ? Stream.of() : Stream.of(EnglishList.and(publishers));
    return Capitals.first(
        Stream.of(Stream.of(who), through.stream(), last)
            .flatMap(links -> links)
            .collect(Collectors.joining(", through ")));
  }
}
