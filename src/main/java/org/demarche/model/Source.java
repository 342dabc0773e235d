package org.demarche.model;

import java.util.List;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// A document that says something: a CSL-JSON item and what this program adds to it.
///
/// @param type CSL item type, such as `article-newspaper` or `webpage`
/// @param title headline in its own language, or null where the copy seen has none
/// @param translatedTitle the curator's English of a title in another language, or null
/// @param language of the document, as a rule a BCP 47 tag, or null
/// @param publisher CSL `container-title`, else `publisher`: who published it
/// @param authors names as printed; may be empty
/// @param issued date of publication, or null
/// @param reading where it can be read, and what was read of it
/// @param paragraphs how many paragraphs it has, or null where nobody counted
/// @param reporting whose reporting it carries
/// @param outside whether it lies outside the dataset's own body of sources
/// @param note a remark on the copy seen, or null
/// @param accepts warnings of the checker that are right to stand; may be empty
public record Source(
    SourceId id,
    String type,
    @Nullable String title,
    @Nullable String translatedTitle,
    @Nullable String language,
    @Nullable String publisher,
    List<String> authors,
    @Nullable FuzzyDate issued,
    Reading reading,
    @Nullable Integer paragraphs,
    Reporting reporting,
    boolean outside,
    @Nullable String note,
    List<Acceptance> accepts,
    Extras extras) {
  public Source {
    authors = List.copyOf(authors);
    accepts = List.copyOf(accepts);
  }

  /// How much of a source was read.
  public enum Seen {
    /// All of it.
    WHOLE,
    /// A part, with what is cited in it.
    EXCERPT,
    /// Its address, its headline or a remark about it only.
    SUBJECT
  }

  /// Where a source can be read, and when and how far somebody did.
  ///
  /// @param url an address that somebody saw, or null
  /// @param archiveUrl an archived copy, or null
  /// @param localCopy path below the dataset folder, or null
  /// @param accessed when somebody looked, or null
  /// @param seen how much was read, or null where the source does not say
  public record Reading(
      @Nullable String url,
      @Nullable String archiveUrl,
      @Nullable String localCopy,
      @Nullable FuzzyDate accessed,
      @Nullable Seen seen) {
    /// Nobody said where or whether.
    public static final Reading UNSAID = new Reading(null, null, null, null, null);

    /// An address alone.
    public static Reading at(String url) {
      return new Reading(url, null, null, null, null);
    }

    /// Whether there is an address where it can be read: its own, or that of an archived copy.
    public boolean hasAddress() {
      return url != null || archiveUrl != null;
    }
  }

  /// Whose reporting a source carries; see [Witnesses].
  ///
  /// @param witness sources of one group print one report; null for a report of its own
  /// @param newsrooms those that the source names; empty where it names none
  public record Reporting(@Nullable String witness, List<String> newsrooms) {
    /// Its publisher's own report.
    public static final Reporting OWN = new Reporting(null, List.of());

    public Reporting {
      newsrooms = List.copyOf(newsrooms);
    }
  }

  /// The newsrooms whose reporting it carries: those it names, else its publisher; empty where it
  /// has neither.
  public List<String> newsrooms() {
    if (!reporting.newsrooms().isEmpty()) {
      return reporting.newsrooms();
    }
    return publisher == null ? List.of() : List.of(publisher);
  }

  /// How much of it was read: what it says itself, else all of one in the dataset's own body, and
  /// of an outside one nothing, which is null.
  public @Nullable Seen seen() {
    Seen said = reading.seen();
    return said == null && !outside ? Seen.WHOLE : said;
  }
}
