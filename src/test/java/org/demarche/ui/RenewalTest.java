package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Datasets;
import org.demarche.messages.English;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.task.SteppedRunner;
import org.junit.jupiter.api.Test;

final class RenewalTest {
  private final Session session = Sessions.of(Datasets.handmade());
  private final SteppedRunner runner = new SteppedRunner();
  private final Renewal renewal = new Renewal(English.WORDS, session, runner);
  private final List<Snapshot> ready = new ArrayList<>();

  private Snapshot prepare() {
    Snapshot next = session.snapshot().next(session.dataset(), List.of());
    renewal.prepare(() -> next, ready::add, failure -> fail(failure));
    return next;
  }

  @Test
  void aSnapshotIsHandedOverOncePrepared() {
    Snapshot next = prepare();
    assertEquals(List.of(), ready);
    runner.step();
    assertEquals(List.of(next), ready);
  }

  @Test
  void whereLanesOrFilterChangedMeanwhileItIsPreparedForThoseToo() {
    Snapshot next = prepare();
    session.update(view -> view.withGrouping(Grouping.KIND));
    runner.step();
    assertEquals(List.of(), ready);
    session.update(view -> view.withFilter(Filter.ALL.toggled(Kinds.SORT, "talks")));
    runner.step();
    assertEquals(List.of(), ready);
    runner.step();
    assertEquals(List.of(next), ready);
    assertEquals(0, runner.waiting());
  }

  @Test
  void theLatestOfSeveralIsHandedOver() {
    prepare();
    Snapshot last = prepare();
    assertEquals(1, runner.waiting());
    runner.step();
    assertEquals(List.of(last), ready);
  }
}
