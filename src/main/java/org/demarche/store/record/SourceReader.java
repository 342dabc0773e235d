package org.demarche.store.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.store.json.Json;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Reads one CSL-JSON item of `sources.json`.
///
/// What the model holds in a plainer form than the file (names in parts, dates that are not one
/// exact day) stays in the extras as written, so that [SourceJson] gives it back unchanged.
final class SourceReader implements RecordReader<Source> {
  static final int MOST_PARAGRAPHS = 1_000_000;

  private static final Message NAME = Message.of("store.expected.name");
  private static final Message UNREAD_ACCESS = Message.of("store.unread-date.access");
  private static final Message UNREAD_PUBLICATION = Message.of("store.unread-date.publication");

  @Override
  public @Nullable Source read(Fields fields) {
    String id = Values.id(fields);
    String type = fields.required("type");
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    String publisher = publisher(fields, kept);
    List<String> authors = authors(fields, kept);
    Fields found = fields.object("custom");
    Fields custom = found == null ? empty(fields) : found;
    FuzzyDate issued = issued(fields, custom, kept);
    Source.Reading reading = reading(fields, custom, kept);
    Source.Reporting reporting = new Source.Reporting(custom.text("witness"), newsrooms(custom));
    String title = fields.text("title");
    String translatedTitle = custom.text("translatedTitle");
    String language = language(fields);
    String note = fields.text("note");
    Integer paragraphs = custom.whole("paragraphs", 1, MOST_PARAGRAPHS);
    boolean outside = custom.flag("outside");
    var accepts = CitationReader.acceptances(custom);
    if (id == null) {
      return null;
    }
    return new Source(
        new SourceId(id),
        type == null ? "document" : type,
        title,
        translatedTitle,
        language,
        publisher,
        authors,
        issued,
        reading,
        paragraphs,
        reporting,
        outside,
        note,
        accepts,
        extras(fields, custom, kept));
  }

  /// What nothing has read so far, after what stays as written.
  private static Extras extras(Fields fields, Fields custom, Map<String, @Nullable Object> kept) {
    Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    Extras rest = custom.extras();
    if (!rest.fields().isEmpty()) {
      kept.put("custom", rest.fields());
    }
    extras.putAll(fields.foreign().fields());
    extras.putAll(kept);
    return Extras.of(extras);
  }

  @Override
  public String id(Source source) {
    return source.id().value();
  }

  private static Fields empty(Fields fields) {
    return new Fields(fields.report(), new Json.Members(new LinkedHashMap<>(), fields.offset()));
  }

  private static @Nullable String publisher(Fields fields, Map<String, @Nullable Object> kept) {
    String container = fields.text("container-title");
    String publisher = fields.text("publisher");
    if (publisher != null) {
      if (container != null) {
        kept.put("container-title", container);
      }
      kept.put("publisher", publisher);
    }
    return container == null ? publisher : container;
  }

  private static List<String> authors(Fields fields, Map<String, @Nullable Object> kept) {
    List<String> names = new ArrayList<>();
    List<@Nullable Object> plain = new ArrayList<>();
    fields.items(
        "author",
        NAME,
        Json.Members.class,
        (node, at) -> {
          String name = Csl.name(node.plain());
          plain.add(node.plain());
          if (name != null) {
            names.add(name);
          } else {
            fields
                .report()
                .warning(node.offset(), "empty-name", Message.of("store.author-no-name"));
          }
          return node;
        });
    if (!plain.equals(Csl.names(names))) {
      kept.put("author", plain);
    }
    return names;
  }

  /// A tag in the form of BCP 47; what has another form is kept as well.
  private static @Nullable String language(Fields fields) {
    Json.Text node = fields.textNode("language");
    if (node == null) {
      return null;
    }
    try {
      new Locale.Builder().setLanguageTag(node.value());
    } catch (IllformedLocaleException e) {
      fields
          .report()
          .warning(node.offset(), "bad-language", Message.of("store.bad-language", node.value()));
    }
    return node.value();
  }

  private static List<String> newsrooms(Fields custom) {
    return custom.items(
        "newsrooms",
        Fields.TEXT,
        Json.Text.class,
        (node, at) -> {
          if (!node.value().isBlank()) {
            return node.value();
          }
          custom.report().error(node.offset(), "empty-text", Message.of("store.newsroom-no-name"));
          return null;
        });
  }

  private static Source.Reading reading(
      Fields fields, Fields custom, Map<String, @Nullable Object> kept) {
    return new Source.Reading(
        address(fields, "URL"),
        address(custom, "archiveUrl"),
        localCopy(custom),
        accessed(fields, kept),
        custom.choice("seen", Source.Seen.class));
  }

  private static @Nullable FuzzyDate accessed(Fields fields, Map<String, @Nullable Object> kept) {
    Json value = fields.value("accessed");
    if (value == null) {
      return null;
    }
    FuzzyDate accessed = date(fields.report(), value, UNREAD_ACCESS);
    if (accessed == null || !Csl.date(accessed.text()).equals(value.plain())) {
      kept.put("accessed", value.plain());
    }
    return accessed;
  }

  /// The date that `custom` gives in EDTF, else the item's own.
  private static @Nullable FuzzyDate issued(
      Fields fields, Fields custom, Map<String, @Nullable Object> kept) {
    FuzzyDate exact = Values.date(custom, "issuedEdtf");
    Json value = fields.value("issued");
    if (value == null) {
      return exact;
    }
    FuzzyDate issued = exact == null ? date(fields.report(), value, UNREAD_PUBLICATION) : exact;
    Object parts = issued == null ? null : Csl.dateParts(issued.text());
    if (parts == null || !Map.of("date-parts", parts).equals(value.plain())) {
      kept.put("issued", value.plain());
    }
    return issued;
  }

  /// A date in the form of CSL; null, with a warning, where it cannot be read.
  ///
  /// @param unread says how to give it so that it can
  private static @Nullable FuzzyDate date(Report report, Json value, Message unread) {
    String edtf = Csl.edtf(value.plain());
    if (edtf != null && FuzzyDate.parse(edtf) instanceof EdtfResult.Valid valid) {
      return valid.date();
    }
    report.warning(value.offset(), "unread-date", unread);
    return null;
  }

  /// A web address; only such may be opened later.
  private static @Nullable String address(Fields fields, String name) {
    Json.Text node = fields.textNode(name);
    if (node == null) {
      return null;
    }
    try {
      URI uri = new URI(node.value());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
        return node.value();
      }
    } catch (URISyntaxException e) {
      // Reported below like any other text that is no address.
    }
    fields
        .report()
        .error(node.offset(), "bad-address", Message.of("store.bad-address", node.value()));
    return null;
  }

  /// A path that stays below the dataset folder.
  private static @Nullable String localCopy(Fields custom) {
    Json.Text node = custom.textNode("localCopy");
    if (node == null) {
      return null;
    }
    String path = node.value();
    boolean leaves =
        path.isBlank()
            || path.startsWith("/")
            || path.contains("\\")
            || path.contains(":")
            || path.indexOf('\0') >= 0
            || List.of(path.split("/", -1)).contains("..");
    if (leaves) {
      custom.report().error(node.offset(), "bad-path", Message.of("store.bad-path", path));
      return null;
    }
    return path;
  }
}
