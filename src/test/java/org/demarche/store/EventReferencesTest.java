package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.store.record.Targets;
import org.junit.jupiter.api.Test;

final class EventReferencesTest {
  @Test
  void anEventWhoseReferencesAllLeadSomewhereKeepsEveryField() {
    Property.forAll(
        20070528,
        100,
        random -> {
          Dataset dataset = new RandomRecords(random).dataset();
          EventReferences references = new EventReferences(DatasetTargets.targets(dataset));
          for (Event event : dataset.events()) {
            assertEquals(event, references.withoutLoose(event));
          }
        });
  }

  @Test
  void ofReferencesThatAllLeadNowhereNothingIsLeftAndAllElseStays() {
    Property.forAll(
        20070724,
        100,
        random -> {
          Dataset dataset = new RandomRecords(random).dataset();
          Dataset empty =
              new Dataset(dataset.description(), List.of(), List.of(), List.of(), List.of());
          Targets nothing = DatasetTargets.targets(empty);
          EventReferences references = new EventReferences(nothing);
          for (Event event : dataset.events()) {
            Event left = references.withoutLoose(event);
            assertEquals(
                event.withReferences(
                    event.kind(), List.of(), List.of(), List.of(), left.accounts(), left.claims()),
                left);
            assertEquals(List.of(), left.everyCitation().toList());
            assertEquals(
                List.of(),
                left.claims().stream()
                    .flatMap(claim -> claim.positions().stream())
                    .filter(one -> one.actor() != null || one.speaker() == null)
                    .toList());
          }
        });
  }
}
