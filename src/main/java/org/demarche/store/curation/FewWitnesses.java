package org.demarche.store.curation;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.Witnesses;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Lists;
import org.demarche.words.Message;

/// Events that no source tells of, or only one witness, as [Witnesses] counts them.
final class FewWitnesses implements EventCheck {
  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    Subject subject = new Subject.OfEvent(event.id());
    if (event.citations().isEmpty()) {
      Message message = Message.of("store.smell.no-source");
      found.accept(new Smell(Sort.NO_SOURCE, subject, List.of(), message, List.of(subject)));
      return;
    }
    List<List<Source>> witnesses = Witnesses.among(Tellers.witnesses(dataset, event));
    if (witnesses.size() == 1) {
      Message message = Message.of("store.smell.single-witness", name(witnesses.getFirst()));
      found.accept(
          new Smell(Sort.SINGLE_WITNESS, subject, List.of("citations"), message, List.of(subject)));
    }
  }

  /// What all its sources share: the report, else the one source there is, else a newsroom; else
  /// the sources' ids.
  private static Message name(List<Source> witness) {
    Source first = witness.getFirst();
    String report = first.reporting().witness();
    if (report != null
        && witness.stream().allMatch(one -> report.equals(one.reporting().witness()))) {
      return quoted(report);
    }
    return witness.size() == 1
        ? quoted(first.id().value())
        : first.newsrooms().stream()
            .filter(name -> witness.stream().allMatch(one -> one.newsrooms().contains(name)))
            .findFirst()
            .map(FewWitnesses::quoted)
            .orElseGet(
                () ->
                    Lists.plain(
                        witness.stream().map(source -> quoted(source.id().value())).toList()));
  }

  private static Message quoted(String name) {
    return Message.of("store.quoted", name);
  }
}
