package org.demarche.scene;

import java.util.List;
import java.util.Locale;

/// What is published: one scene for each page, and what is said of them all where a format has a
/// place for it. The same content gives an equal folio.
///
/// @param title of the whole
/// @param description what the pages show, in a sentence
/// @param credit who is named for it; empty where nobody is
/// @param date of publication, as a person wrote it; empty where nobody did
/// @param language of what the program says in it
/// @param pages in CSS pixels, of which 96 make an inch; at least one. A picture is one page
public record Folio(
    String title,
    String description,
    String credit,
    String date,
    Locale language,
    List<Scene> pages) {
  public Folio {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a folio without a page");
    }
  }

  /// A picture by itself.
  public static Folio of(Scene picture, String description) {
    return new Folio(picture.title(), description, "", "", picture.language(), List.of(picture));
  }

  /// One of the pages by itself, of which the same is said.
  ///
  /// @param index from 0
  public Folio page(int index) {
    return pages.size() == 1 ? this : with(List.of(pages.get(index)));
  }

  /// Other pages of which the same is said.
  public Folio with(List<Scene> others) {
    return new Folio(title, description, credit, date, language, others);
  }
}
