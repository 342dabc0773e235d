package org.demarche.search;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;

/// The words by which an actor, a place or a source is found in the events that name it: its names,
/// and those of all that it belongs to.
///
/// @param key by which events name it
public record NameWords(long key, List<TextWords> texts) {
  private static final String ACTOR = "actor ";
  private static final String PLACE = "place ";
  private static final String SOURCE = "source ";

  /// Those of a dataset.
  public static Stream<NameWords> of(Dataset dataset) {
    EventTexts texts = new EventTexts(dataset);
    return Stream.of(
            dataset.actors().keySet().stream()
                .map(
                    id ->
                        of(
                            key(id),
                            texts.named(id),
                            texts.above(id).stream().flatMap(texts::named))),
            dataset.places().keySet().stream()
                .map(
                    id ->
                        of(
                            key(id),
                            texts.named(id),
                            texts.above(id).stream().flatMap(texts::named))),
            dataset.sources().keySet().stream()
                .map(id -> of(key(id), texts.named(id), Stream.empty())))
        .flatMap(names -> names);
  }

  private static NameWords of(long key, Stream<String> own, Stream<String> above) {
    return new NameWords(key, Stream.concat(own, above).distinct().map(TextWords::new).toList());
  }

  /// Whether two datasets have the same ones.
  public static boolean areSame(Dataset one, Dataset other) {
    return one.actors().equals(other.actors())
        && one.places().equals(other.places())
        && one.sources().equals(other.sources());
  }

  static long key(ActorId id) {
    return TextWords.markOf(ACTOR + id.value());
  }

  static long key(PlaceId id) {
    return TextWords.markOf(PLACE + id.value());
  }

  static long key(SourceId id) {
    return TextWords.markOf(SOURCE + id.value());
  }
}
