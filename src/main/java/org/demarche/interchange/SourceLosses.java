package org.demarche.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.model.Source;
import org.demarche.words.Message;

/// What formats of references have no room for.
final class SourceLosses {
  private SourceLosses() {}

  /// Those of a format that holds only what reference managers know.
  static List<Message> of(Chosen chosen) {
    List<Source> sources = chosen.sources();
    List<Message> messages = new ArrayList<>(ofEvents(chosen));
    long doubtful =
        count(sources, one -> one.issued() != null && PlainDate.of(one.issued()).isEmpty());
    if (doubtful > 0) {
      messages.add(Message.of("interchange.loss.doubtful-dates", doubtful));
    }
    long timed = count(sources, one -> one.issued() != null && one.issued().edtf().contains("T"));
    if (timed > 0) {
      messages.add(Message.of("interchange.loss.times-of-day", timed));
    }
    long witnesses =
        count(
            sources,
            one ->
                one.reporting().witness() != null
                    || !one.reporting().newsrooms().isEmpty()
                    || one.seen() != null
                    || one.paragraphs() != null);
    if (witnesses > 0) {
      messages.add(Message.of("interchange.loss.own-fields", witnesses));
    }
    return List.copyOf(messages);
  }

  /// That of the events themselves nothing is written.
  static List<Message> ofEvents(Chosen chosen) {
    return chosen.size() == 0
        ? List.of()
        : List.of(Message.of("interchange.loss.sources-only", chosen.size()));
  }

  private static long count(List<Source> sources, Predicate<Source> which) {
    return sources.stream().filter(which).count();
  }
}
