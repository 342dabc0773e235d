package org.demarche.store.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.Witnesses;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Events that two sources of one publisher tell of, which count as two witnesses because they name
/// different newsrooms. Of more than two each is set beside the first.
final class NewsroomTwice implements EventCheck {
  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    Map<String, Source> first = new HashMap<>();
    for (List<Source> witness : Witnesses.among(Tellers.of(dataset, event, Tellers.TELLING))) {
      Map<String, Source> here = new HashMap<>();
      for (Source source : witness) {
        String publisher = source.publisher();
        if (publisher != null && here.putIfAbsent(publisher, source) == null) {
          Source other = first.putIfAbsent(publisher, source);
          if (other != null) {
            found.accept(smell(event, source, other));
          }
        }
      }
    }
  }

  private static Smell smell(Event event, Source source, Source other) {
    Subject subject = new Subject.OfEvent(event.id());
    Message message =
        Message.of("store.smell.newsroom-twice", other.id().value(), source.id().value());
    return new Smell(
        Sort.NEWSROOM_TWICE,
        subject,
        List.of("citations", citation(event, source.id())),
        message,
        List.of(subject, new Subject.OfSource(other.id()), new Subject.OfSource(source.id())));
  }

  private static int citation(Event event, SourceId source) {
    return event.citations().stream().map(Citation::source).toList().indexOf(source);
  }
}
