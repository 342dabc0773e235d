package org.demarche.model;

import static org.demarche.model.Kind.Family.COERCION;
import static org.demarche.model.Kind.Family.CONTEXT;
import static org.demarche.model.Kind.Family.DIPLOMACY;
import static org.demarche.model.Kind.Family.DISPUTE;
import static org.demarche.model.Kind.Family.FORCE;
import static org.demarche.model.Kind.Family.STATEMENT;

import java.util.List;
import org.demarche.model.Kind.Glyph;

/// The kinds of event and the roles that every dataset knows; a dataset adds its own in
/// `dataset.json`.
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
          new Kind(
              "talks",
              "Talks",
              "Representatives of two or more sides meet to discuss a matter, whatever comes of"
                  + " it.",
              DIPLOMACY,
              Glyph.CIRCLE,
              "CONSULT"),
          new Kind(
              "conference",
              "Conference",
              "A meeting of many states or organisations with an agenda and a host.",
              DIPLOMACY,
              Glyph.HEXAGON,
              "CONSULT"),
          new Kind(
              "agreement",
              "Agreement",
              "Two or more sides accept the same terms, in writing or by word of mouth; setting up"
                  + " a joint body is one.",
              DIPLOMACY,
              Glyph.RING,
              "AGREE"),
          new Kind(
              "visit",
              "Visit",
              "An official of one side travels to another, without talks of which a source tells.",
              DIPLOMACY,
              Glyph.PLUS,
              "CONSULT"),
          new Kind(
              "statement",
              "Statement",
              "Somebody says in public what they hold, want or fear; neither a notice of something"
                  + " to come nor a charge, demand or denial.",
              STATEMENT,
              Glyph.SQUARE,
              null),
          new Kind(
              "announcement",
              "Announcement",
              "Somebody with a say in it makes known that something will happen or has been"
                  + " decided.",
              STATEMENT,
              Glyph.DIAMOND,
              null),
          new Kind(
              "appeal",
              "Appeal",
              "Somebody asks another to do or to stop something, with no threat attached.",
              STATEMENT,
              Glyph.TRIANGLE_UP,
              null),
          new Kind(
              "assessment",
              "Assessment",
              "An analyst, a correspondent or an institution judges a situation.",
              STATEMENT,
              Glyph.RING,
              null),
          new Kind(
              "demand",
              "Demand",
              "Somebody insists that another do or stop something, as a condition or a right.",
              DISPUTE,
              Glyph.TRIANGLE_UP,
              "DEMAND"),
          new Kind(
              "accusation",
              "Accusation",
              "Somebody charges another with a wrong. The event is the charge; whether it is true"
                  + " is a claim.",
              DISPUTE,
              Glyph.TRIANGLE_DOWN,
              "ACCUSE"),
          new Kind(
              "denial",
              "Denial",
              "Somebody rejects a charge, a report or a demand.",
              DISPUTE,
              Glyph.CROSS,
              null),
          new Kind(
              "postponement",
              "Postponement",
              "Something arranged is put off, called off or broken off.",
              DISPUTE,
              Glyph.RING,
              "SANCTION"),
          new Kind(
              "rupture",
              "Break of relations",
              "A state ends or suspends its relations with another.",
              DISPUTE,
              Glyph.STAR,
              "SANCTION"),
          new Kind(
              "attack",
              "Attack",
              "Force is used against people or things in one place over hours or days.",
              FORCE,
              Glyph.STAR,
              "ASSAULT"),
          new Kind(
              "war",
              "War",
              "Fighting between armed forces that lasts for weeks or longer; an invasion begins"
                  + " one.",
              FORCE,
              Glyph.CROSS,
              "ASSAULT"),
          new Kind(
              "regime-change",
              "Fall of a government",
              "A government is overthrown or falls, by force or by revolt.",
              FORCE,
              Glyph.TRIANGLE_DOWN,
              null),
          new Kind(
              "deployment",
              "Deployment",
              "Troops, ships or weapons are sent, moved or called up.",
              FORCE,
              Glyph.TRIANGLE_UP,
              "MOBILIZE"),
          new Kind(
              "seizure",
              "Seizure",
              "Somebody takes a building, a ship or another thing by force and holds it, with the"
                  + " people in it or without.",
              COERCION,
              Glyph.SQUARE,
              "COERCE"),
          new Kind(
              "capture",
              "Capture",
              "An armed force takes people in a fight, on a raid or at a border.",
              COERCION,
              Glyph.DIAMOND,
              "ASSAULT"),
          new Kind(
              "detention",
              "Detention",
              "An authority arrests people, or goes on holding them.",
              COERCION,
              Glyph.HEXAGON,
              "COERCE"),
          new Kind(
              "release",
              "Release",
              "People or things that were held are let go.",
              COERCION,
              Glyph.RING,
              "RETREAT"),
          new Kind(
              "designation",
              "Listing or sanction",
              "An authority puts somebody on a list or lays a penalty on them.",
              COERCION,
              Glyph.PLUS,
              "COERCE"),
          new Kind(
              "founding",
              "Founding",
              "An organisation, an office or a movement begins.",
              CONTEXT,
              Glyph.PLUS,
              null),
          new Kind(
              "relocation",
              "Relocation",
              "An organisation, a group or a person moves its seat or home.",
              CONTEXT,
              Glyph.TRIANGLE_UP,
              null),
          new Kind(
              OTHER,
              "Other",
              "Something for which the vocabulary has no kind yet.",
              CONTEXT,
              Glyph.RING,
              null));

  private static final List<Role> ROLES =
      List.of(
          new Role(PARTICIPANT, "Participant", "Takes part; no more is said, or no role fits."),
          new Role("host", "Host", "Provides the place or issues the invitation."),
          new Role("chair", "Chair", "Presides over the meeting."),
          new Role("speaker", "Speaker", "Makes the statement, the announcement or the charge."),
          new Role("addressee", "Addressee", "Is spoken to, asked or called upon."),
          new Role("negotiator", "Negotiator", "Speaks for a side at talks."),
          new Role("mediator", "Mediator", "Brings the sides together and belongs to neither."),
          new Role(
              "perpetrator",
              "Perpetrator",
              "Does the act, by its own account or undisputed in the sources."),
          new Role(
              "accused",
              "Accused",
              "Is said by others to have done it; the charge itself stands as a claim."),
          new Role("target", "Target", "Is what the act, the charge or the measure aims at."),
          new Role("victim", "Victim", "Is killed, hurt or harmed."),
          new Role("captor", "Captor", "Takes or holds people or things."),
          new Role("captive", "Captive", "Is taken or held."),
          new Role("subject", "Subject", "Is what the event is about, without a part in it."),
          new Role("issuer", "Issuer", "Makes the decision, the list or the document."),
          new Role("observer", "Observer", "Is present or follows it, without a part in it."));

  private Vocabulary() {}

  /// The standard kinds, in the order in which people should see them.
  public static List<Kind> kinds() {
    return KINDS;
  }

  /// The standard roles, in the order in which people should see them.
  public static List<Role> roles() {
    return ROLES;
  }
}
