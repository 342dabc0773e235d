package org.demarche.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What a source is, for people: CSL types and language tags in words.
public final class DocumentWords {
  private static final Set<String> TYPES =
      Set.of(
          "article-newspaper",
          "article-magazine",
          "article-journal",
          "article",
          "webpage",
          "post-weblog",
          "post",
          "report",
          "broadcast",
          "interview",
          "speech",
          "hearing",
          "treaty",
          "legislation",
          "book",
          "chapter",
          "map");

  private DocumentWords() {}

  /// 'web page', 'newspaper article'; 'document' for a type that this program does not know.
  ///
  /// @param type CSL item type
  public static String kind(Words words, String type) {
    return words.one("text.document", TYPES.contains(type) ? type : "document");
  }

  /// The name of a language other than the one that is spoken; empty for that one and for what is
  /// no tag.
  ///
  /// @param tag BCP 47, as sources give it, or null
  public static Optional<String> foreignLanguage(Words words, @Nullable String tag) {
    Locale locale = Locale.forLanguageTag(tag == null ? "" : tag);
    return locale.getLanguage().equals(words.locale().getLanguage())
        ? Optional.empty()
        : Optional.of(locale.getDisplayLanguage(words.locale())).filter(name -> !name.isEmpty());
  }
}
