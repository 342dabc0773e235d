package org.demarche.store.record;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.Citation;
import org.demarche.model.Description;
import org.demarche.model.Extras;
import org.demarche.model.Kind;
import org.demarche.model.Role;
import org.demarche.model.Vocabulary;
import org.demarche.store.json.Json;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Lists;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Reads `dataset.json`.
public final class DescriptionReader {
  /// The version of the format that this program writes, and the newest that it reads.
  static final int FORMAT_VERSION = 1;

  private static final List<String> GROUPINGS = List.of("actor", "kind", "place", "none");

  private final Fields fields;

  /// @param fields the members of the file's object
  public DescriptionReader(Fields fields) {
    this.fields = fields;
  }

  /// Whether this program can read the version; if not, the report says so.
  public boolean versionReadable() {
    Integer version = fields.whole("formatVersion", 1, Integer.MAX_VALUE);
    if (version == null) {
      fields.expect(
          "formatVersion", Message.of("store.add-version", Integer.toString(FORMAT_VERSION)));
      return true;
    }
    if (version > FORMAT_VERSION) {
      fields
          .report()
          .error(
              fields.offset("formatVersion"),
              "newer-version",
              Message.of(
                  "store.newer-version",
                  Integer.toString(version),
                  Integer.toString(FORMAT_VERSION)));
      return false;
    }
    return true;
  }

  /// The standard kinds and the dataset's own.
  public List<Kind> kinds() {
    Set<String> seen = new HashSet<>();
    List<Kind> looks = new ArrayList<>(Vocabulary.kinds());
    return merged(
        Vocabulary.kinds(),
        fields.objects(
            "kinds", (one, at) -> distinct(one, unique(one, kind(one), Kind::id, seen), looks)),
        Kind::id);
  }

  /// The kind, with a warning where another has its family and glyph.
  private static @Nullable Kind distinct(Fields fields, @Nullable Kind kind, List<Kind> others) {
    boolean own =
        kind != null
            && Fields.written(kind.family()).equals(fields.text("family"))
            && Fields.written(kind.glyph()).equals(fields.text("glyph"));
    if (kind == null || !own) {
      return kind;
    }
    others.stream()
        .filter(other -> other.family() == kind.family() && other.glyph() == kind.glyph())
        .filter(other -> !other.id().equals(kind.id()))
        .findFirst()
        .ifPresent(
            other ->
                fields
                    .report()
                    .warning(
                        fields.offset("glyph"),
                        "same-look",
                        Message.of("store.same-look", other.id())));
    others.add(kind);
    return kind;
  }

  /// The standard roles and the dataset's own.
  public List<Role> roles() {
    Set<String> seen = new HashSet<>();
    return merged(
        Vocabulary.roles(),
        fields.objects("roles", (one, at) -> unique(one, role(one), Role::id, seen)),
        Role::id);
  }

  /// The value, or null, with a problem, where another of its id came before.
  private static <T> @Nullable T unique(
      Fields fields, @Nullable T value, Function<T, String> id, Set<String> seen) {
    if (value == null || seen.add(id.apply(value))) {
      return value;
    }
    fields
        .report()
        .error(
            fields.offset("id"),
            "duplicate-id",
            Message.of("store.duplicate-id.list", id.apply(value)));
    return null;
  }

  private static <T> List<T> merged(List<T> standard, List<T> own, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    standard.forEach(one -> byId.put(id.apply(one), one));
    own.forEach(one -> byId.put(id.apply(one), one));
    return List.copyOf(byId.values());
  }

  private static @Nullable Kind kind(Fields fields) {
    String id = Values.id(fields);
    String label = fields.required("label");
    String definition = fields.required("definition");
    Kind.Family family = fields.requiredChoice("family", Kind.Family.class);
    Kind.Glyph glyph = fields.requiredChoice("glyph", Kind.Glyph.class);
    String plover = fields.text("plover");
    if (id == null || label == null) {
      return null;
    }
    return new Kind(
        id,
        label,
        definition == null ? "" : definition,
        family == null ? Kind.Family.CONTEXT : family,
        glyph == null ? Kind.Glyph.RING : glyph,
        plover,
        fields.extras());
  }

  private static @Nullable Role role(Fields fields) {
    String id = Values.id(fields);
    String label = fields.required("label");
    String definition = fields.required("definition");
    return id == null || label == null
        ? null
        : new Role(id, label, definition == null ? "" : definition, fields.extras());
  }

  /// The description; what cannot be used is replaced by the plainest value.
  ///
  /// @param targets what eras may cite
  public Description description(
      String folderName, List<Kind> kinds, List<Role> roles, Targets targets) {
    CitationReader citations = new CitationReader(targets);
    String title = fields.required("title");
    String text = fields.text("description", "");
    String licence = fields.text("licence");
    ZoneId zone = Values.zone(fields, "timeZone");
    fields.expect("timeZone", Message.of("store.add-zone"));
    Fields view = fields.object("defaultView");
    FuzzyDate range = view == null ? null : Values.date(view, "range");
    String grouping = view == null ? "actor" : grouping(view);
    List<Description.Era> eras = fields.objects("eras", (one, at) -> era(one, citations));
    Extras viewRest = view == null ? Extras.NONE : view.extras();
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(fields.extras().fields());
    if (!viewRest.fields().isEmpty()) {
      rest.put("defaultView", viewRest.fields());
    }
    return new Description(
        title == null ? folderName : title,
        text,
        licence,
        zone == null ? ZoneOffset.UTC : zone,
        range,
        grouping,
        kinds,
        roles,
        eras,
        Extras.of(rest));
  }

  private static String grouping(Fields view) {
    Json.Text node = view.textNode("groupBy");
    if (node == null) {
      return "actor";
    }
    if (GROUPINGS.contains(node.value())) {
      return node.value();
    }
    view.report()
        .error(
            node.offset(),
            "bad-value",
            Message.of("store.bad-choice", "groupBy", node.value(), Lists.plain(GROUPINGS)));
    return "actor";
  }

  private static Description.@Nullable Era era(Fields fields, CitationReader citations) {
    String title = fields.required("title");
    Json.Text node = fields.requiredNode("when");
    FuzzyDate when = node == null ? null : Values.date(fields.report(), node);
    List<Citation> cited = new ArrayList<>(citations.citations(fields));
    return title == null || when == null
        ? null
        : new Description.Era(title, when, cited, fields.extras());
  }
}
