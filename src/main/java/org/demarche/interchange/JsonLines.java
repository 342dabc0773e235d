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
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.record.EventJson;
import org.demarche.words.Message;

/// The events as the dataset's own `events.jsonl` holds them: a record on each line, with all that
/// it says.
final class JsonLines implements DataFormat {
  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public Message name() {
    return Message.of("interchange.name.jsonl");
  }

  @Override
  public List<Message> cannotCarry(Chosen chosen) {
    return chosen.size() == 0 ? List.of() : List.of(Message.of("interchange.loss.names-by-id"));
  }

  @Override
  public void write(Chosen chosen, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Iterator<Event> events = chosen.events().iterator(); events.hasNext(); ) {
      writer.write(JsonPrinter.line(EventJson.of(events.next())));
      writer.write('\n');
    }
    writer.flush();
  }
}
