package org.demarche.model;

import static org.demarche.model.Kind.Family.COERCION;
import static org.demarche.model.Kind.Family.CONTEXT;
import static org.demarche.model.Kind.Family.DIPLOMACY;
import static org.demarche.model.Kind.Family.DISPUTE;
import static org.demarche.model.Kind.Family.FORCE;
import static org.demarche.model.Kind.Family.STATEMENT;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Kind.Glyph;
import org.jspecify.annotations.Nullable;

/// The kinds of event and the roles that every dataset knows; a dataset adds its own in
/// `dataset.json`. What they are called, and what counts as one, is said by [VocabularyWords].
///
/// Kinds of one family share a colour, and inside a family no glyph is used twice. The PLOVER codes
/// are the event types of the Political Language Ontology for Verifiable Event Records, draft 0.8
/// of 17 September 2021, as its conversion table from CAMEO uses them, where one fits. It has none
/// for what is only said, asked or denied.
public final class Vocabulary {
  /// The kind shown for an event whose own kind is not in the vocabulary.
  public static final String OTHER = "other";

  /// The role of somebody of whom no more is said.
  public static final String PARTICIPANT = "participant";

  private static final List<Kind> KINDS =
      List.of(
          kind("talks", DIPLOMACY, Glyph.CIRCLE, "CONSULT"),
          kind("conference", DIPLOMACY, Glyph.HEXAGON, "CONSULT"),
          kind("agreement", DIPLOMACY, Glyph.RING, "AGREE"),
          kind("visit", DIPLOMACY, Glyph.PLUS, "CONSULT"),
          kind("statement", STATEMENT, Glyph.SQUARE, null),
          kind("announcement", STATEMENT, Glyph.DIAMOND, null),
          kind("appeal", STATEMENT, Glyph.TRIANGLE_UP, null),
          kind("assessment", STATEMENT, Glyph.RING, null),
          kind("demand", DISPUTE, Glyph.TRIANGLE_UP, "DEMAND"),
          kind("accusation", DISPUTE, Glyph.TRIANGLE_DOWN, "ACCUSE"),
          kind("denial", DISPUTE, Glyph.CROSS, null),
          kind("postponement", DISPUTE, Glyph.RING, "SANCTION"),
          kind("rupture", DISPUTE, Glyph.STAR, "SANCTION"),
          kind("attack", FORCE, Glyph.STAR, "ASSAULT"),
          kind("war", FORCE, Glyph.CROSS, "ASSAULT"),
          kind("regime-change", FORCE, Glyph.TRIANGLE_DOWN, null),
          kind("deployment", FORCE, Glyph.TRIANGLE_UP, "MOBILIZE"),
          kind("seizure", COERCION, Glyph.SQUARE, "COERCE"),
          kind("capture", COERCION, Glyph.DIAMOND, "ASSAULT"),
          kind("detention", COERCION, Glyph.HEXAGON, "COERCE"),
          kind("release", COERCION, Glyph.RING, "RETREAT"),
          kind("designation", COERCION, Glyph.PLUS, "COERCE"),
          kind("founding", CONTEXT, Glyph.PLUS, null),
          kind("relocation", CONTEXT, Glyph.TRIANGLE_UP, null),
          kind(OTHER, CONTEXT, Glyph.RING, null));

  private static final List<Role> ROLES =
      Stream.of(
              PARTICIPANT,
              "host",
              "chair",
              "speaker",
              "addressee",
              "negotiator",
              "mediator",
              "perpetrator",
              "accused",
              "target",
              "victim",
              "captor",
              "captive",
              "subject",
              "issuer",
              "observer")
          .map(id -> new Role(id, null, null))
          .toList();

  private Vocabulary() {}

  private static Kind kind(String id, Kind.Family family, Glyph glyph, @Nullable String plover) {
    return new Kind(id, null, null, family, glyph, plover);
  }

  /// The standard kinds, in the order in which people should see them.
  public static List<Kind> kinds() {
    return KINDS;
  }

  /// The standard roles, in the order in which people should see them.
  public static List<Role> roles() {
    return ROLES;
  }
}
