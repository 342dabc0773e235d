package org.demarche.store.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Source;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Prints of a report that several sources print, which do not say whose reporting it is: it is
/// hardly that of each publisher.
final class NewsroomNotSaid implements Check {
  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    Map<String, List<Source>> prints = new LinkedHashMap<>();
    for (Source source : dataset.sources().values()) {
      String report = source.reporting().witness();
      if (report != null) {
        prints.computeIfAbsent(report, key -> new ArrayList<>()).add(source);
      }
    }
    prints.forEach(
        (report, sources) -> {
          if (sources.size() > 1) {
            sources.stream()
                .filter(source -> source.reporting().newsrooms().isEmpty())
                .forEach(source -> found.accept(smell(source, report)));
          }
        });
  }

  private static Smell smell(Source source, String report) {
    Subject subject = new Subject.OfSource(source.id());
    Message message = Message.of("store.smell.newsroom-not-said", report);
    return new Smell(
        Sort.NEWSROOM_NOT_SAID, subject, List.of("custom", "witness"), message, List.of(subject));
  }
}
