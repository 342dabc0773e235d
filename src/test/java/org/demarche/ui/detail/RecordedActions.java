package org.demarche.ui.detail;

import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Filter;

/// Notes what is asked for and does none of it.
record RecordedActions(List<String> done) implements DetailActions {
  @Override
  public void openUrl(String url) {
    done.add("open " + url);
  }

  @Override
  public void copyText(String text) {
    done.add("copy " + text);
  }

  @Override
  public void copyEvent(EventText text) {
    done.add("copy " + text.plain());
  }

  @Override
  public void selectEvent(EventId event) {
    done.add("select " + event);
  }

  @Override
  public void openSelection() {
    done.add("open selection");
  }

  @Override
  public void filterActor(ActorId actor) {
    done.add("filter " + actor);
  }

  @Override
  public void changeFilter(UnaryOperator<Filter> change) {
    done.add("filter by " + change.apply(Filter.ALL));
  }

  @Override
  public void showAll() {
    done.add("show all");
  }
}
