package org.demarche.interchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.words.Message;

/// What a table of events has no room for.
final class TableLosses {
  private int dates;
  private int accounts;
  private int claims;
  private int relations;
  private int others;
  private int formulas;

  private TableLosses() {}

  /// @param guarded whether cells that look like formulas get an apostrophe
  static List<Message> of(Chosen chosen, boolean guarded) {
    List<EventColumn> columns = guarded ? EventColumns.of(chosen) : List.of();
    TableLosses losses = new TableLosses();
    for (Iterator<Event> events = chosen.events().iterator(); events.hasNext(); ) {
      losses.count(events.next(), columns);
    }
    return losses.messages();
  }

  private void count(Event event, List<EventColumn> columns) {
    dates += Dispute.of(event).contains(Dispute.DATE) ? 1 : 0;
    accounts += event.accounts().isEmpty() ? 0 : 1;
    claims += event.claims().isEmpty() ? 0 : 1;
    relations += event.relations().stream().anyMatch(one -> one.note() != null) ? 1 : 0;
    others += event.accepts().isEmpty() && event.extras().equals(Extras.NONE) ? 0 : 1;
    for (EventColumn column : columns) {
      formulas += CsvText.isFormula(column.cell().apply(event)) ? 1 : 0;
    }
  }

  private List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    add(messages, dates, Message.of("interchange.loss.disputed-dates", dates));
    add(messages, accounts, Message.of("interchange.loss.accounts", accounts));
    add(messages, claims, Message.of("interchange.loss.claims", claims));
    add(messages, relations, Message.of("interchange.loss.relation-notes", relations));
    add(messages, others, Message.of("interchange.loss.other-fields", others));
    add(messages, formulas, Message.of("interchange.loss.formulas", formulas));
    return List.copyOf(messages);
  }

  private static void add(List<Message> messages, int count, Message message) {
    if (count > 0) {
      messages.add(message);
    }
  }
}
