package org.demarche.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Source;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.record.SourceJson;
import org.demarche.time.Doubt;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// The sources as the dataset's own `sources.json` holds them, which is CSL-JSON; what other
/// programs do not know stands in `custom`. A date that is doubted says so where they look too.
final class CslJson implements DataFormat {
  @Override
  public String extension() {
    return "json";
  }

  @Override
  public Message name() {
    return Message.of("interchange.name.csl-json");
  }

  @Override
  public List<Message> cannotCarry(Chosen chosen) {
    return SourceLosses.ofEvents(chosen);
  }

  @Override
  public void write(Chosen chosen, OutputStream out) throws IOException {
    List<Map<String, @Nullable Object>> items =
        chosen.sources().stream().map(CslJson::item).toList();
    out.write(JsonPrinter.lines(items).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, @Nullable Object> item(Source source) {
    Map<String, @Nullable Object> item = SourceJson.of(source);
    boolean doubted =
        source.issued() != null
            && source.issued().doubts().stream()
                .anyMatch(Set.of(Doubt.APPROXIMATE, Doubt.UNCERTAIN)::contains);
    if (doubted && item.get("issued") instanceof Map<?, ?> issued) {
      Map<String, @Nullable Object> about = new LinkedHashMap<>();
      issued.forEach((name, value) -> about.put(String.valueOf(name), value));
      about.put("circa", true);
      item.put("issued", about);
    }
    return item;
  }
}
