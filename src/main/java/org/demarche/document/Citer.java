package org.demarche.document;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Source;
import org.demarche.text.CitationText;
import org.demarche.text.SourceNames;
import org.demarche.words.Words;

/// Cites sources in a style: in notes, and in the list at the end.
///
/// The processor knows no note before the one it makes, so that it cannot shorten a source that has
/// been cited before: with Chicago's full notes the second note of a source has its short name.
final class Citer {
  /// The language of the styles, which are American ones.
  private static final String LOCALE = "en-US";

  private final CitationStyle style;
  private final Words words;
  private final SequencedMap<String, Source> sources = new LinkedHashMap<>();
  private final SourceNames names;
  private final CSL notes;
  private final Set<String> citedBefore = new HashSet<>();

  Citer(Words words, CitationStyle style, SourceNames names, Collection<Source> sources) {
    this.style = style;
    this.words = words;
    this.names = names;
    sources.forEach(source -> this.sources.put(source.id().value(), source));
    notes = processor(false);
  }

  /// The source in a note, without paragraphs, address and the full stop or brackets around it.
  List<Run> inNote(Source source) {
    String id = source.id().value();
    boolean first = citedBefore.add(id);
    if (style == CitationStyle.CHICAGO && !first) {
      return List.of(Run.plain(names.name(source.id())));
    }
    String made = notes.makeCitation(id).getLast().getText();
    return Runs.of(bare(once(source, made)), "");
  }

  /// The list of sources by the letters of their entries, each with its address as a link.
  ///
  /// The processor's own order leaves sources behind the last letter that belong before it.
  SequencedMap<Source, List<Run>> list() {
    List<String> order = new ArrayList<>();
    CSL csl = processor(true);
    String[] entries =
        csl.makeBibliography(
                item -> {
                  order.add(item.getId());
                  return true;
                })
            .getEntries();
    Map<Source, List<Run>> made = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i++) {
      Source source = Objects.requireNonNull(sources.get(order.get(i)));
      made.put(source, Runs.of(once(source, entries[i]), CitationText.address(source)));
    }
    Collator alphabet = Collator.getInstance(Locale.ENGLISH);
    SequencedMap<Source, List<Run>> list = new LinkedHashMap<>();
    made.entrySet().stream()
        .sorted(Comparator.comparing(entry -> letters(entry.getValue()), alphabet))
        .forEach(entry -> list.put(entry.getKey(), entry.getValue()));
    return list;
  }

  private static String letters(List<Run> entry) {
    return Runs.text(entry).replaceAll("[^\\p{L}\\p{M}\\p{N} ]", "").strip();
  }

  private CSL processor(boolean withAddress) {
    CslItems items = new CslItems(words, style);
    Map<String, CSLItemData> made =
        sources.values().stream()
            .collect(
                Collectors.toMap(
                    source -> source.id().value(),
                    source -> items.of(source, withAddress),
                    (one, other) -> one,
                    LinkedHashMap::new));
    try {
      CSL csl =
          new CSL(
              new Items(made),
              tag -> text("/csl/locales-" + tag + ".xml"),
              null,
              text(style.resource()),
              LOCALE);
      csl.setOutputFormat("html");
      csl.setConvertLinks(false);
      csl.registerCitationItems(made.keySet().toArray(String[]::new));
      return csl;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Items(Map<String, CSLItemData> made) implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      return Objects.requireNonNull(made.get(id));
    }

    @Override
    public Collection<String> getIds() {
      return made.keySet();
    }
  }

  /// Without what the processor says too often: a date in words, which it prints once for its year
  /// and once for its day, and that a page was retrieved, where nobody says when.
  private String once(Source source, String made) {
    String html =
        source.reading().accessed() == null
            ? made.replaceAll("Retrieved (from )?(?=[a-z]+:)", "")
            : made;
    if (source.issued() == null) {
      return html;
    }
    String said = source.issued().words(words);
    return html.replace(said + ", " + said, said);
  }

  private static String bare(String citation) {
    String text = citation.strip();
    if (text.startsWith("(") && text.endsWith(")")) {
      return text.substring(1, text.length() - 1);
    }
    boolean stop = text.endsWith(".") && !text.endsWith("n.d.");
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Citer.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
