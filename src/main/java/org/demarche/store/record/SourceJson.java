package org.demarche.store.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// Sources as CSL-JSON items, the counterpart of [SourceReader].
///
/// Where the extras hold the item's own form of a name or a date, and it still says what the source
/// says, that form is written.
public final class SourceJson {
  private SourceJson() {}

  public static Map<String, @Nullable Object> of(Source source) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(source.extras().fields());
    Object ownCustom = rest.remove("custom");
    Object ownIssued = rest.remove("issued");
    Object ownAccessed = rest.remove("accessed");
    Object ownAuthors = rest.remove("author");
    Object ownContainer = rest.remove("container-title");
    String issued = text(source.issued());
    Object parts = issued == null ? null : Csl.dateParts(issued);
    boolean said = ownIssued == null ? parts != null : Objects.equals(Csl.edtf(ownIssued), issued);
    Object written = ownIssued == null && parts != null ? Map.of("date-parts", parts) : ownIssued;
    Source.Reading reading = source.reading();
    RecordJson custom =
        new RecordJson()
            .put("translatedTitle", source.translatedTitle())
            .put("witness", source.reporting().witness())
            .put("newsrooms", source.reporting().newsrooms())
            .put("paragraphs", source.paragraphs())
            .put("issuedEdtf", said ? null : issued)
            .put("outside", source.outside() ? true : null)
            .put("seen", reading.seen() == null ? null : Fields.written(reading.seen()))
            .put("archiveUrl", reading.archiveUrl())
            .put("localCopy", reading.localCopy())
            .put("accepts", EventJson.acceptances(source.accepts()));
    RecordJson item =
        new RecordJson()
            .putText("id", source.id())
            .put("type", source.type())
            .put("title", source.title())
            .put("language", source.language())
            .put("author", authors(source, ownAuthors))
            .put("container-title", container(source, ownContainer, rest.get("publisher")))
            .put("issued", written)
            .put("URL", reading.url())
            .put("accessed", accessed(reading, ownAccessed))
            .put("note", source.note());
    rest.forEach(item::putAsIs);
    return item.put("custom", custom.with(extras(ownCustom))).with(Extras.NONE);
  }

  private static @Nullable String text(@Nullable FuzzyDate date) {
    return date == null ? null : date.text();
  }

  /// The item's own form where it says the day or nobody can read it, else the plainest.
  private static @Nullable Object accessed(Source.Reading reading, @Nullable Object own) {
    String accessed = text(reading.accessed());
    boolean said = own != null && Objects.equals(Csl.edtf(own), accessed);
    return said || accessed == null ? own : Csl.date(accessed);
  }

  private static Object authors(Source source, @Nullable Object own) {
    if (own instanceof List<?> list
        && list.stream()
            .map(Csl::name)
            .filter(Objects::nonNull)
            .toList()
            .equals(source.authors())) {
      return list;
    }
    return Csl.names(source.authors());
  }

  /// Left out where the item has a publisher alone and that is what the source says.
  private static @Nullable String container(
      Source source, @Nullable Object own, @Nullable Object publisher) {
    boolean publisherSays =
        own == null && publisher != null && publisher.equals(source.publisher());
    return publisherSays ? null : source.publisher();
  }

  private static Extras extras(@Nullable Object custom) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (custom instanceof Map<?, ?> map) {
      map.forEach((name, value) -> fields.put(String.valueOf(name), value));
    }
    return Extras.of(fields);
  }
}
