package org.demarche.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a source is, for people: the English of CSL types and language tags.
public final class DocumentWords {
  private DocumentWords() {}

  /// 'web page', 'newspaper article'; 'document' for a type that this program does not know.
  ///
  /// @param type CSL item type
  public static String kind(String type) {
    return switch (type) {
      case "article-newspaper" -> "newspaper article";
      case "article-magazine" -> "magazine article";
      case "article-journal" -> "journal article";
      case "article" -> "article";
      case "webpage" -> "web page";
      case "post-weblog" -> "weblog post";
      case "post" -> "post";
      case "report" -> "report";
      case "broadcast" -> "broadcast";
      case "interview" -> "interview";
      case "speech" -> "speech";
      case "hearing" -> "hearing";
      case "treaty" -> "treaty";
      case "legislation" -> "law";
      case "book" -> "book";
      case "chapter" -> "chapter";
      case "map" -> "map";
      default -> "document";
    };
  }

  /// The English name of a language other than English; empty for English and for what is no tag.
  ///
  /// @param tag BCP 47, as sources give it, or null
  public static Optional<String> foreignLanguage(@Nullable String tag) {
    Locale locale = Locale.forLanguageTag(tag == null ? "" : tag);
    return Optional.of(locale.getDisplayLanguage(Locale.ENGLISH))
        .filter(name -> !name.isEmpty() && !name.equals("English"));
  }
}
