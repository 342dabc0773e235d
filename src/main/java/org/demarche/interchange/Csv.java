package org.demarche.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.demarche.model.Event;
import org.demarche.words.Message;

/// The table of events as RFC 4180 has it, in UTF-8.
///
/// It begins with a byte order mark: without one spreadsheet programs read it in the system's old
/// encoding and spoil every name; programs that expect none name their way to skip it ('utf-8-sig'
/// in Python). The columns have the names for programs.
final class Csv implements DataFormat {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public Message name() {
    return Message.of("interchange.name.csv");
  }

  @Override
  public List<Message> cannotCarry(Chosen chosen) {
    return TableLosses.of(chosen, true);
  }

  @Override
  public void write(Chosen chosen, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<EventColumn> columns = EventColumns.of(chosen);
    writer.write(BYTE_ORDER_MARK);
    writer.write(CsvText.record(columns.stream().map(EventColumn::id).toList()));
    for (Iterator<Event> events = chosen.events().iterator(); events.hasNext(); ) {
      Event event = events.next();
      writer.write(
          CsvText.record(columns.stream().map(column -> column.cell().apply(event)).toList()));
    }
    writer.flush();
  }
}
