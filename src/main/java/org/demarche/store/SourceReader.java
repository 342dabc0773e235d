package org.demarche.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/// Reads one CSL-JSON item of `sources.json`.
///
/// What the model holds in a plainer form than the file (names in parts, dates that are not one
/// exact day) stays in the extras as written, so that [SourceWriter] gives it back unchanged.
final class SourceReader implements ListFile.Reader<Source> {
  private static final int MOST_PARAGRAPHS = 1_000_000;

  @Override
  public @Nullable Source read(Fields fields) {
    String id = Values.id(fields);
    String type = fields.required("type");
    String title = fields.text("title");
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    String publisher = publisher(fields, kept);
    List<String> authors = authors(fields, kept);
    String url = address(fields, "URL");
    String note = fields.text("note");
    Fields found = fields.object("custom");
    Fields custom = found == null ? empty(fields) : found;
    String archiveUrl = address(custom, "archiveUrl");
    String localCopy = localCopy(custom);
    String witness = custom.text("witness");
    Integer paragraphs = custom.whole("paragraphs", 1, MOST_PARAGRAPHS);
    boolean outside = custom.flag("outside");
    var accepts = CitationReader.acceptances(custom);
    FuzzyDate issued = issued(fields, custom, kept);
    if (id == null) {
      return null;
    }
    Extras rest = custom.extras();
    if (!rest.fields().isEmpty()) {
      kept.put("custom", rest.fields());
    }
    Map<String, @Nullable Object> extras = new LinkedHashMap<>(fields.foreign().fields());
    extras.putAll(kept);
    return new Source(
        new SourceId(id),
        type == null ? "document" : type,
        title,
        publisher,
        authors,
        issued,
        url,
        archiveUrl,
        localCopy,
        witness,
        paragraphs,
        outside,
        note,
        accepts,
        Extras.of(extras));
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
        "a name in braces",
        Json.Members.class,
        (node, at) -> {
          String name = Csl.name(node.plain());
          plain.add(node.plain());
          if (name != null) {
            names.add(name);
          } else {
            fields
                .report()
                .warning(
                    node.offset(),
                    "empty-name",
                    "This author has no name. Give 'family' and 'given', or 'literal'.");
          }
          return node;
        });
    if (!plain.equals(Csl.names(names))) {
      kept.put("author", plain);
    }
    return names;
  }

  /// The date that `custom` gives in EDTF, else the item's own.
  private static @Nullable FuzzyDate issued(
      Fields fields, Fields custom, Map<String, @Nullable Object> kept) {
    FuzzyDate exact = Values.date(custom, "issuedEdtf");
    Json issued = fields.value("issued");
    if (issued == null) {
      return exact;
    }
    Object plain = issued.plain();
    String edtf = Csl.edtf(plain);
    FuzzyDate own = exact;
    if (exact == null) {
      if (edtf != null && FuzzyDate.parse(edtf) instanceof EdtfResult.Valid valid) {
        own = valid.date();
      } else {
        fields
            .report()
            .warning(
                issued.offset(),
                "unread-date",
                "This date of publication is kept, but cannot be read. Give it in EDTF as"
                    + " 'issuedEdtf' in 'custom'.");
      }
    }
    boolean plainest =
        own != null && Map.of("date-parts", or(Csl.dateParts(own.text()))).equals(plain);
    if (!plainest) {
      kept.put("issued", plain);
    }
    return own;
  }

  private static Object or(@Nullable Object value) {
    return value == null ? List.of() : value;
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
        .error(
            node.offset(),
            "bad-address",
            "'%s' is no web address. Give the whole of it, from http:// or https:// on."
                .formatted(node.value()));
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
      custom
          .report()
          .error(
              node.offset(),
              "bad-path",
              "'%s' is no path below the dataset folder. Write it with forward slashes."
                  .formatted(path));
      return null;
    }
    return path;
  }
}
