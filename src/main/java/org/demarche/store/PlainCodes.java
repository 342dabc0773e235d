package org.demarche.store;

import java.time.ZoneId;
import java.util.List;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventZones;
import org.demarche.model.Citation;
import org.demarche.model.Relation;
import org.demarche.model.Source;
import org.demarche.model.Vocabulary;
import org.demarche.model.When;
import org.jspecify.annotations.Nullable;

/// The codes of everything that a plain line may name, by its bytes. Immutable, but for its
/// [EventCodes].
final class PlainCodes {
  static final List<When.Derivation> DERIVATIONS = List.of(When.Derivation.values());
  static final List<Citation.Stance> STANCES = List.of(Citation.Stance.values());
  static final List<Relation.Type> RELATIONS = List.of(Relation.Type.values());

  final EventCodes codes;
  final EventZones zones;
  final ByteCodes actors;
  final ByteCodes places;
  final ByteCodes sources;
  final ByteCodes kinds;
  final ByteCodes roles;
  final ByteCodes derivations = written(DERIVATIONS);
  final ByteCodes stances = written(STANCES);
  final ByteCodes relations = written(RELATIONS);

  /// The role of a participant that has none, or -1 where the vocabulary lacks it.
  final int participant;

  /// By code of a source, how many paragraphs it has.
  private final int[] paragraphs;

  /// By code of a place.
  private final ZoneId[] placeZones;

  /// @param targets what events may refer to
  PlainCodes(Targets targets, EventZones zones) {
    this.zones = zones;
    codes = targets.codes();
    actors = new ByteCodes(texts(codes.actors(), targets.actors()));
    places = new ByteCodes(texts(codes.places(), targets.places()));
    sources = new ByteCodes(texts(codes.sources(), targets.sources()));
    kinds = new ByteCodes(texts(codes.kinds(), targets.kinds()));
    roles = new ByteCodes(texts(codes.roles(), targets.roles()));
    participant = codes.roles().indexOf(Vocabulary.PARTICIPANT);
    paragraphs =
        codes.sources().stream()
            .mapToInt(id -> paragraphs(targets.sourceById().get(id.value())))
            .toArray();
    placeZones = codes.places().stream().map(zones::of).toArray(ZoneId[]::new);
  }

  private static int paragraphs(@Nullable Source source) {
    Integer counted = source == null ? null : source.paragraphs();
    return counted == null ? CitationReader.MOST_PARAGRAPHS : counted;
  }

  /// By code the ids, empty where a code is that of what there was once.
  private static List<String> texts(List<?> ids, Target there) {
    return ids.stream()
        .map(Object::toString)
        .map(id -> there.ids().contains(id) ? id : "")
        .toList();
  }

  private static ByteCodes written(List<? extends Enum<?>> constants) {
    return new ByteCodes(constants.stream().<String>map(Fields::written).toList());
  }

  /// How many paragraphs a source has at most.
  int paragraphs(int source) {
    return paragraphs[source];
  }

  /// The zone of a time of day.
  ///
  /// @param place code of the event's first place, or -1
  ZoneId zone(int place) {
    return place < 0 ? zones.axis() : placeZones[place];
  }
}
