package org.demarche.ui.detail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Source;
import org.demarche.text.CitationText;
import org.demarche.words.Words;

/// Where to look for a source whose address nobody knows. Only an address: nothing is asked of the
/// network until somebody opens it.
final class WebSearch {
  private WebSearch() {}

  /// The address of a web search.
  ///
  /// @param words for the date of the source
  /// @param topic what to look for where the source has no headline
  static String address(Words words, Source source, String topic) {
    String query =
        Stream.of(
                source.title() == null ? topic : "\"" + source.title() + "\"",
                source.publisher() == null ? "" : source.publisher(),
                CitationText.date(words, source))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return "https://duckduckgo.com/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
