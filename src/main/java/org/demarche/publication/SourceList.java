package org.demarche.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.layer.PageSide;
import org.demarche.model.Citation;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.query.EventTable;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.text.CitationText;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The sources of a picture's events, numbered in the order in which the events cite them.
final class SourceList {
  /// No more sources are listed, give or take those of one event: some ten thousand pixels.
  private static final int MOST = 1_000;

  private static final TextStyle NUMBER = new TextStyle(Face.SEMIBOLD, 11);

  private final SequencedMap<SourceId, Integer> numbers = new LinkedHashMap<>();
  private final Words words;
  private final Dataset dataset;

  /// @param ordinals of the events, in order of time
  SourceList(Words words, Dataset dataset, int[] ordinals) {
    this.words = words;
    this.dataset = dataset;
    for (int ordinal : ordinals) {
      for (Citation citation : dataset.events().get(ordinal).citations()) {
        if (dataset.source(citation.source()).isPresent()) {
          numbers.putIfAbsent(citation.source(), numbers.size() + 1);
        }
      }
    }
  }

  /// As many of some events as have no more sources than are listed: the most significant, the
  /// earlier ones first.
  ///
  /// @param ordinals in order of time
  static int[] withinLimit(EventTable table, Dataset dataset, int[] ordinals) {
    Set<SourceId> sources = new HashSet<>();
    List<Integer> kept = new ArrayList<>();
    List<Integer> ranked =
        IntStream.of(ordinals)
            .boxed()
            .sorted(Comparator.comparingInt(ordinal -> -table.significance(ordinal)))
            .toList();
    for (int i = 0; i < ranked.size() && sources.size() < MOST; i++) {
      kept.add(ranked.get(i));
      dataset.events().get(ranked.get(i)).citations().stream()
          .map(Citation::source)
          .forEach(sources::add);
    }
    return kept.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /// The numbers of an event's sources, ascending.
  List<Integer> numbers(int ordinal) {
    return dataset.events().get(ordinal).citations().stream()
        .map(citation -> numbers.get(citation.source()))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private record Numbered(int number, String text, @Nullable String link)
      implements SmallPrint.Entry {
    @Override
    public void sign(PageSide side, double along, double baseline, List<Mark> out) {
      out.add(side.text(Integer.toString(number), along, baseline, NUMBER, ColourRole.TEXT));
    }
  }

  /// Draws the list.
  ///
  /// @param after as in [SmallPrint#draw]
  void draw(Flow flow, TextMetrics metrics, double after) {
    double indent = metrics.width(Integer.toString(numbers.size()), NUMBER) + 8;
    new SmallPrint(indent, metrics)
        .draw(numbers.entrySet().stream().map(this::numbered).toList(), flow, after);
  }

  private Numbered numbered(Map.Entry<SourceId, Integer> entry) {
    Source source = dataset.source(entry.getKey()).orElseThrow();
    return new Numbered(entry.getValue(), CitationText.full(words, source), source.reading().url());
  }
}
