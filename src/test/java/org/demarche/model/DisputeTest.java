package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.EventBuilder;
import org.demarche.Property;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account.Aspect;
import org.junit.jupiter.api.Test;

class DisputeTest {
  private static Event record(EventBuilder event) {
    return new Datasets.Builder().event(event).build().events().get(0);
  }

  private static EventBuilder event() {
    return Datasets.event("e", "2007-05-28").citing("s1");
  }

  private static Set<Dispute> disputes(EventBuilder event) {
    return Dispute.of(record(event));
  }

  @Test
  void anAccountDisputesWhatItIsAbout() {
    Map<Aspect, Dispute> expected =
        Map.of(
            Aspect.DATE, Dispute.DATE,
            Aspect.PLACE, Dispute.PLACE,
            Aspect.NUMBER, Dispute.HAPPENING,
            Aspect.PARTICIPANTS, Dispute.HAPPENING,
            Aspect.CONTENT, Dispute.HAPPENING);
    assertEquals(EnumSet.allOf(Aspect.class), expected.keySet());
    expected.forEach(
        (about, dispute) ->
            assertEquals(Set.of(dispute), disputes(event().differing(about, "s1", "s2"))));
  }

  @Test
  void aContradictionDisputesWhatHappenedUnlessAccountsSayWhatIsDisputed() {
    assertEquals(Set.of(Dispute.HAPPENING), disputes(event().contradictedBy("s2")));
    assertEquals(Set.of(Dispute.DATE), disputes(event().contradictedBy("s2").datedToo("2007-06")));
    assertEquals(
        Set.of(Dispute.PLACE),
        disputes(event().contradictedBy("s2").differing(Aspect.PLACE, "s1", "s2")));
  }

  @Test
  void aClaimIsADisputeWhereItIsDeniedNotWhereItIsDoubted() {
    assertEquals(Set.of(Dispute.CLAIM), disputes(event().denied("So it is", "a", "s1")));
    for (Claim.Attitude attitude : List.of(Claim.Attitude.ASSERTS, Claim.Attitude.DOUBTS)) {
      assertEquals(Set.of(), disputes(event().claim("So it is", "a", attitude, "s1")));
    }
  }

  @Test
  void pointsStandInTheOrderOfTheDisputesEachWithItsPartOfTheRecord() {
    Event event =
        record(
            event()
                .denied("So it is", "a", "s1")
                .differing(Aspect.NUMBER, "s1", "s2")
                .differing(Aspect.PLACE, "s1", "s2")
                .datedToo("2007-06"));
    assertEquals(
        List.of(
            new DisputedPoint.Differing(event.accounts().get(2)),
            new DisputedPoint.Differing(event.accounts().get(1)),
            new DisputedPoint.Differing(event.accounts().get(0)),
            new DisputedPoint.Denied(event.claims().getFirst())),
        DisputedPoint.of(event));
    assertEquals(EnumSet.allOf(Dispute.class), Dispute.of(event));
    Event contradicted = record(event().contradictedBy("s2"));
    assertEquals(
        List.of(new DisputedPoint.Contradicted(List.of(contradicted.citations().getLast()))),
        DisputedPoint.of(contradicted));
  }

  /// An event is disputed where it has accounts, a source that contradicts it or a denied claim:
  /// none of these falls between the disputes.
  @Test
  void columnsHoldTheDisputesOfTheRecordsAndNothingOfThemIsLost() {
    Property.forAll(
        1,
        40,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 120);
          PackedEvents events = dataset.events();
          PackedEvents moved =
              PackedEvents.of(
                  events, EventZones.of(ZoneId.of("Asia/Tokyo"), dataset.places().values()));
          for (int row = 0; row < events.size(); row++) {
            Event event = events.get(row);
            int bits = Dispute.bits(Dispute.of(event));
            assertEquals(bits, events.columns().disputes(row), event::toString);
            assertEquals(
                bits, moved.columns().disputes(moved.ordinal(event.id())), event::toString);
            assertEquals(saysOtherwise(event), bits != 0, event::toString);
          }
        });
  }

  private static boolean saysOtherwise(Event event) {
    return !event.accounts().isEmpty()
        || event.citations().stream()
            .anyMatch(citation -> citation.stance() == Citation.Stance.CONTRADICTS)
        || event.claims().stream()
            .flatMap(claim -> claim.positions().stream())
            .anyMatch(position -> position.attitude() == Claim.Attitude.DENIES);
  }
}
