package org.demarche.store.record;

import java.util.List;
import org.demarche.model.Acceptance;
import org.demarche.model.Citation;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.store.json.Json;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Reads citations, wherever they stand, and acceptances.
final class CitationReader {
  private static final Message PARAGRAPH = Message.of("store.expected.paragraph");

  private final Targets targets;

  CitationReader(Targets targets) {
    this.targets = targets;
  }

  List<Citation> citations(Fields owner) {
    return owner.objects("citations", (fields, at) -> citation(fields));
  }

  private @Nullable Citation citation(Fields fields) {
    Json.Text source = fields.requiredNode("source");
    boolean known = source != null && targets.sources().resolves(source, fields.report());
    List<Integer> paragraphs = paragraphs(fields, source == null ? "" : source.value());
    Citation.Stance stance = fields.requiredChoice("stance", Citation.Stance.class);
    String says = fields.text("says");
    if (source == null || !known || stance == null) {
      return null;
    }
    return new Citation(new SourceId(source.value()), paragraphs, stance, says, fields.extras());
  }

  private List<Integer> paragraphs(Fields fields, String sourceId) {
    Source source = targets.sourceById().get(sourceId);
    Integer counted = source == null ? null : source.paragraphs();
    return fields
        .<Json.Numeral, Integer>items(
            "paragraphs",
            PARAGRAPH,
            Json.Numeral.class,
            (node, at) -> paragraph(fields.report(), node, sourceId, counted))
        .stream()
        .sorted()
        .distinct()
        .toList();
  }

  private static @Nullable Integer paragraph(
      Report report, Json.Numeral node, String sourceId, @Nullable Integer counted) {
    long number = Json.whole(node).orElse(0);
    if (number < 1 || number > SourceReader.MOST_PARAGRAPHS) {
      report.error(
          node.offset(), "bad-paragraph", Message.of("store.paragraph-no-number", node.literal()));
      return null;
    }
    if (counted != null && number > counted) {
      report.error(
          node.offset(),
          "bad-paragraph",
          Message.of(
              "store.no-paragraph", sourceId, Integer.toString(counted), Long.toString(number)));
      return null;
    }
    return (int) number;
  }

  static List<Acceptance> acceptances(Fields owner) {
    return owner.objects(
        "accepts",
        (fields, at) -> {
          String warning = fields.required("warning");
          String because = fields.required("because");
          return warning == null || because == null
              ? null
              : new Acceptance(warning, because, fields.extras());
        });
  }
}
