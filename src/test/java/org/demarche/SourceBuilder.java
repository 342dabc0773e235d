package org.demarche;

import java.util.List;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.model.Source.Seen;
import org.demarche.model.SourceId;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// A source for tests, of which each says only what it is about: a newspaper article of which
/// nothing is known, until more is said.
public final class SourceBuilder {
  private final String id;
  private String type = "article-newspaper";
  private @Nullable String title;
  private @Nullable String translatedTitle;
  private @Nullable String language;
  private @Nullable String publisher;
  private List<String> authors = List.of();
  private @Nullable String issued;
  private @Nullable String accessed;
  private @Nullable String url;
  private @Nullable Seen seen;
  private @Nullable Integer paragraphs;
  private @Nullable String witness;
  private List<String> newsrooms = List.of();
  private boolean outside;

  private SourceBuilder(String id) {
    this.id = id;
  }

  public static SourceBuilder source(String id) {
    return new SourceBuilder(id);
  }

  public Source build() {
    return new Source(
        new SourceId(id),
        type,
        title,
        translatedTitle,
        language,
        publisher,
        authors,
        date(issued),
        new Source.Reading(url, null, null, date(accessed), seen),
        paragraphs,
        new Source.Reporting(witness, newsrooms),
        outside,
        null,
        List.of(),
        Extras.NONE);
  }

  private static @Nullable FuzzyDate date(@Nullable String edtf) {
    return edtf == null ? null : FuzzyDate.of(edtf);
  }

  public SourceBuilder type(String type) {
    this.type = type;
    return this;
  }

  public SourceBuilder title(@Nullable String title) {
    this.title = title;
    return this;
  }

  /// In another language, with the curator's English of its title.
  public SourceBuilder foreign(String language, @Nullable String translatedTitle) {
    this.language = language;
    this.translatedTitle = translatedTitle;
    return this;
  }

  public SourceBuilder in(@Nullable String publisher) {
    this.publisher = publisher;
    return this;
  }

  public SourceBuilder by(String... authors) {
    this.authors = List.of(authors);
    return this;
  }

  public SourceBuilder issued(@Nullable String edtf) {
    this.issued = edtf;
    return this;
  }

  public SourceBuilder accessed(String edtf) {
    this.accessed = edtf;
    return this;
  }

  public SourceBuilder at(@Nullable String url) {
    this.url = url;
    return this;
  }

  public SourceBuilder seen(@Nullable Seen seen) {
    this.seen = seen;
    return this;
  }

  public SourceBuilder paragraphs(int paragraphs) {
    this.paragraphs = paragraphs;
    return this;
  }

  public SourceBuilder printing(@Nullable String witness) {
    this.witness = witness;
    return this;
  }

  public SourceBuilder from(String... newsrooms) {
    this.newsrooms = List.of(newsrooms);
    return this;
  }

  public SourceBuilder outside(boolean outside) {
    this.outside = outside;
    return this;
  }
}
