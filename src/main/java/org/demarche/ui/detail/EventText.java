package org.demarche.ui.detail;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.text.Capitals;
import org.demarche.text.CitationText;
import org.demarche.words.Words;

/// An event as a text to paste elsewhere: its title, its date, what happened, and its sources as
/// one cites them.
///
/// @param plain for what takes letters only
/// @param html the same with a heading, a list and links
public record EventText(String plain, String html) {
  public static EventText of(Words words, Dataset dataset, Event event) {
    String date = Capitals.first(event.when().date().words(words));
    List<Source> sources =
        event.citations().stream()
            .map(Citation::source)
            .distinct()
            .flatMap(source -> dataset.source(source).stream())
            .toList();
    return new EventText(plain(words, event, date, sources), html(words, event, date, sources));
  }

  private static String plain(Words words, Event event, String date, List<Source> sources) {
    StringBuilder plain = new StringBuilder(event.title()).append('\n').append(date).append('\n');
    if (!event.summary().isEmpty()) {
      plain.append('\n').append(event.summary()).append('\n');
    }
    plain.append('\n');
    for (Source source : sources) {
      plain.append(CitationText.full(words, source)).append('\n');
    }
    return plain.toString();
  }

  private static String html(Words words, Event event, String date, List<Source> sources) {
    String summary = event.summary().isEmpty() ? "" : "<p>" + escaped(event.summary()) + "</p>";
    String list =
        sources.stream()
            .map(source -> "<li>" + cited(words, source) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>"));
    return "<h3>%s</h3><p><em>%s</em></p>%s%s"
        .formatted(escaped(event.title()), escaped(date), summary, sources.isEmpty() ? "" : list);
  }

  /// The citation, whose address leads there.
  private static String cited(Words words, Source source) {
    String full = CitationText.full(words, source);
    String address = CitationText.address(source);
    int at = address.isEmpty() ? -1 : full.indexOf(address);
    if (at < 0) {
      return escaped(full);
    }
    String link = escaped(address);
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return escaped(full.substring(0, at))
        + (web ? "<a href=\"" + link + "\">" + link + "</a>" : link)
        + escaped(full.substring(at + address.length()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
